-- Evidence is a file of the commune, and stays as long as a figure, present or former, points at it.
ALTER TABLE indicator.reported_figure DROP CONSTRAINT reported_figure_evidence_check;
ALTER TABLE indicator.reported_figure ALTER COLUMN evidence TYPE text USING encode(evidence, 'hex');
ALTER TABLE indicator.reported_figure ADD FOREIGN KEY (commune, evidence) REFERENCES files.document;

ALTER TABLE indicator.former_figure ALTER COLUMN evidence TYPE text USING encode(evidence, 'hex');
ALTER TABLE indicator.former_figure ADD FOREIGN KEY (commune, evidence) REFERENCES files.document;
