-- A village that was split off from another, from which day on; and the decision by which a village began or went, so that pages can
-- name it (figures.md: villages merge and split by one dated act).
ALTER TABLE territory.village
    ADD COLUMN gone_by    text,
    ADD COLUMN begun_on   date,
    ADD COLUMN begun_from text,
    ADD COLUMN begun_by   text;

-- Until now only the trail knew the decision of a merger.
UPDATE territory.village v
   SET gone_by = coalesce((SELECT max(e.source)
                             FROM trail.entry e
                            WHERE e.commune = v.commune AND e.subject = 'territory.village' AND e.subject_id = v.code
                              AND e.action = 'merged'), 'không ghi')
 WHERE v.gone_on IS NOT NULL;

ALTER TABLE territory.village
    DROP CONSTRAINT village_check,
    ADD CHECK (num_nulls(gone_on, gone_into, gone_by) IN (0, 3)),
    ADD CHECK (num_nulls(begun_on, begun_from, begun_by) IN (0, 3)),
    ADD CHECK (gone_on > begun_on),
    ADD FOREIGN KEY (commune, begun_from) REFERENCES territory.village;
