-- Where the entries of one record stand in the journal. Index: journal_record(record, pos).
SELECT pos FROM journal WHERE record = :record ORDER BY pos
