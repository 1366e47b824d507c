SELECT digest FROM law_text WHERE digest = :digest
