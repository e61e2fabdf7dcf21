-- Erasing for good is a deed of the application's, entered in the trail like any other; an entry itself is never rewritten.
GRANT DELETE ON trail.salt TO "${runtimeRole}";
