SELECT title FROM law_text WHERE digest = :digest
