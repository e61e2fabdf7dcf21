-- Work that takes longer than a request: shown with its progress, left and found again, resumed after a crash.
CREATE SCHEMA jobs;

CREATE TABLE jobs.job (
    commune  text        NOT NULL,
    id       uuid        NOT NULL DEFAULT uuidv7(),
    kind     text        NOT NULL,
    title    text        NOT NULL CHECK (btrim(title) <> ''),
    -- What the work is about, in the words of its kind: the digest of a file, a period.
    subject  text        NOT NULL,
    state    text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'REFUSED', 'FAILED')),
    attempts integer     NOT NULL DEFAULT 0,
    done     integer     NOT NULL DEFAULT 0,
    total    integer     NOT NULL DEFAULT 0,
    -- What to tell the person: the step at work, or how it ended.
    sentence text,
    result   text,
    made_by  text        NOT NULL,
    made_at  timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (commune, id),
    CHECK (done BETWEEN 0 AND total),
    CHECK ((state IN ('DONE', 'REFUSED', 'FAILED')) = (ended_at IS NOT NULL)),
    CHECK (state NOT IN ('REFUSED', 'FAILED') OR sentence IS NOT NULL)
);
CREATE INDEX job_made_by ON jobs.job (commune, made_by, id);

ALTER TABLE jobs.job ENABLE ROW LEVEL SECURITY;
CREATE POLICY communes ON jobs.job USING (commune = ANY ((SELECT kernel.communes())::text[]));
REVOKE DELETE ON jobs.job FROM "${runtimeRole}";

-- When what is to be done next, and by which instance; the shape is db-scheduler's. Stands outside row-level security
-- (TablesWithoutCommune): the scheduler looks for work of every commune; the instance's name begins with its commune.
CREATE TABLE jobs.scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON jobs.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON jobs.scheduled_tasks (last_heartbeat);
