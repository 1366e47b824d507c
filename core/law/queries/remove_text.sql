DELETE FROM law_text WHERE digest = :law
