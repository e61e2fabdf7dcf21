-- A page says where its commune lies, in the words of the pack: "tỉnh Thái Nguyên".
ALTER TABLE territory.commune ADD COLUMN province_name text NOT NULL DEFAULT '';
