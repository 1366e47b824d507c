INSERT INTO law_article(law, article, inserted, section, body) VALUES(:law, :article, :inserted, :section, :body)
