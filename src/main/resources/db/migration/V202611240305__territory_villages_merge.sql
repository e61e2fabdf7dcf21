-- A village that went into another, from which day on (figures.md: villages merge by one dated act). Its code is never reused.
ALTER TABLE territory.village
    ADD COLUMN gone_on   date,
    ADD COLUMN gone_into text,
    ADD CHECK (num_nulls(gone_on, gone_into) IN (0, 2)),
    ADD FOREIGN KEY (commune, gone_into) REFERENCES territory.village;
