-- What every module's schema stands on: extensions in a schema of their own, Vietnamese search, and the runtime role's
-- right to use (never to change or own) whatever the owner makes from here on.
-- Roles belong to the whole server and are made before migrations run: by the embedded launcher, else by hand (docs/database.md).

ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO "${runtimeRole}";
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${runtimeRole}";
ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO "${runtimeRole}";

CREATE SCHEMA extensions;
CREATE EXTENSION unaccent   WITH SCHEMA extensions;
CREATE EXTENSION btree_gist WITH SCHEMA extensions;
CREATE EXTENSION pg_trgm    WITH SCHEMA extensions;

CREATE SCHEMA kernel;

-- Lower case without marks, as VietnameseText.folded in Java: 'Nguyễn Văn Đạt' becomes 'nguyen van dat'.
-- Immutable, so that a generated column can keep it: the collation is the server's own, whose rules don't change under it.
-- The letters taken out are the combining marks of Unicode, U+0300 to U+036F.
CREATE FUNCTION kernel.folded(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN translate(
        normalize(lower(words COLLATE "pg_c_utf8"), NFD),
        'đ' ||
            U&'\0300\0301\0302\0303\0304\0305\0306\0307\0308\0309\030A\030B\030C\030D\030E\030F' ||
            U&'\0310\0311\0312\0313\0314\0315\0316\0317\0318\0319\031A\031B\031C\031D\031E\031F' ||
            U&'\0320\0321\0322\0323\0324\0325\0326\0327\0328\0329\032A\032B\032C\032D\032E\032F' ||
            U&'\0330\0331\0332\0333\0334\0335\0336\0337\0338\0339\033A\033B\033C\033D\033E\033F' ||
            U&'\0340\0341\0342\0343\0344\0345\0346\0347\0348\0349\034A\034B\034C\034D\034E\034F' ||
            U&'\0350\0351\0352\0353\0354\0355\0356\0357\0358\0359\035A\035B\035C\035D\035E\035F' ||
            U&'\0360\0361\0362\0363\0364\0365\0366\0367\0368\0369\036A\036B\036C\036D\036E\036F',
        'd');
