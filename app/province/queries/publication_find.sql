-- whether this content is published. Index: publication.digest.
SELECT n FROM publication WHERE digest = ?
