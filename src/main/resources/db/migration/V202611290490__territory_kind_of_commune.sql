-- Whether a commune is a xã or a phường, as its official name begins: what is not for wards must not be asked of them (decision 026).
ALTER TABLE territory.commune
    ADD COLUMN kind text NOT NULL
        GENERATED ALWAYS AS (CASE WHEN lower(normalize(name, NFC)) LIKE 'phường %' THEN 'WARD' ELSE 'COMMUNE' END) STORED;
