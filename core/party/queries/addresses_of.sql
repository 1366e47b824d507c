-- The addresses for service of one enterprise or case, newest first. Index: service_address_owner_id.
SELECT id FROM service_address WHERE owner = :owner ORDER BY id DESC
