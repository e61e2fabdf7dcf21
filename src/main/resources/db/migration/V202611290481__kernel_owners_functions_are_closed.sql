-- What runs with the owner's rights looks names up nowhere that the caller fills, and answers nobody but the application.
ALTER FUNCTION registry.refresh_statistics(text) SET search_path = pg_catalog, pg_temp;
REVOKE EXECUTE ON FUNCTION registry.refresh_statistics(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.refresh_statistics(text) TO "${runtimeRole}";
