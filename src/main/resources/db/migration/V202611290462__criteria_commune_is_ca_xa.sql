-- The whole commune is 'ca-xa' everywhere; 'toan-xa' is what belongs to no village.
INSERT INTO criteria.answer
       (commune, set_code, set_version, kind, subject, item, version, state, points, note, missing, who_closes, planned_year, said_by, said_at)
SELECT commune, set_code, set_version, kind, 'ca-xa', item, version, state, points, note, missing, who_closes, planned_year, said_by, said_at
  FROM criteria.answer
 WHERE kind = 'COMMUNE' AND subject = 'toan-xa';

UPDATE criteria.evidence SET subject = 'ca-xa' WHERE subject = 'toan-xa';
DELETE FROM criteria.answer WHERE kind = 'COMMUNE' AND subject = 'toan-xa';
UPDATE criteria.planned_year SET subject = 'ca-xa' WHERE kind = 'COMMUNE' AND subject = 'toan-xa';
