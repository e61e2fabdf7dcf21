access.agency
    commune text NOT NULL
    code text NOT NULL
    name text NOT NULL
    kind text NOT NULL
    CHECK ((btrim(code) <> ''::text))
    CHECK ((btrim(name) <> ''::text))
    CHECK ((kind = ANY (ARRAY['PARTY'::text, 'STATE'::text, 'FRONT'::text, 'OTHER'::text])))
    PRIMARY KEY (commune, code)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

access.api_key
    commune text NOT NULL
    id uuid NOT NULL DEFAULT uuidv7()
    name text NOT NULL
    prefix text NOT NULL
    key_hash bytea NOT NULL
    role text NOT NULL
    area_kind text NOT NULL
    area_code text
    made_by text NOT NULL
    made_at timestamp with time zone NOT NULL
    revoked_at timestamp with time zone
    CHECK (((area_kind = 'COMMUNE'::text) = (area_code IS NULL)))
    CHECK ((area_kind = ANY (ARRAY['COMMUNE'::text, 'AGENCY'::text, 'VILLAGE'::text])))
    CHECK ((btrim(name) <> ''::text))
    CHECK ((length(key_hash) = 32))
    CHECK ((role = ANY (ARRAY['ADMINISTRATOR'::text, 'LEADER'::text, 'OFFICER'::text, 'VILLAGE_HEAD'::text, 'PARTY_CELL_SECRETARY'::text, 'FRONT'::text, 'PRODUCER'::text, 'PROVINCE'::text])))
    PRIMARY KEY (commune, id)
    UNIQUE (key_hash)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

access.holding
    commune text NOT NULL
    id uuid NOT NULL DEFAULT uuidv7()
    person uuid NOT NULL
    role text NOT NULL
    area_kind text NOT NULL
    area_code text
    valid_from date NOT NULL
    valid_to date
    version integer NOT NULL DEFAULT 1
    CHECK (((area_kind = 'COMMUNE'::text) = (area_code IS NULL)))
    CHECK ((area_kind = ANY (ARRAY['COMMUNE'::text, 'AGENCY'::text, 'VILLAGE'::text])))
    CHECK ((role = ANY (ARRAY['ADMINISTRATOR'::text, 'LEADER'::text, 'OFFICER'::text, 'VILLAGE_HEAD'::text, 'PARTY_CELL_SECRETARY'::text, 'FRONT'::text, 'PRODUCER'::text, 'PROVINCE'::text])))
    CHECK ((valid_to >= valid_from))
    FOREIGN KEY (person) REFERENCES access.person(id)
    PRIMARY KEY (commune, id)
    CREATE INDEX holding_person ON access.holding USING btree (commune, person)
    CREATE UNIQUE INDEX holding_open_uq ON access.holding USING btree (commune, person, role, area_kind, COALESCE(area_code, ''::text)) WHERE (valid_to IS NULL)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

access.invitation
    commune text NOT NULL
    id uuid NOT NULL DEFAULT uuidv7()
    kind text NOT NULL
    person uuid NOT NULL
    token_hash bytea NOT NULL
    made_by text NOT NULL
    made_at timestamp with time zone NOT NULL
    expires_at timestamp with time zone NOT NULL
    used_at timestamp with time zone
    CHECK ((kind = ANY (ARRAY['INVITE'::text, 'RESET'::text, 'HANDOVER'::text])))
    CHECK ((length(token_hash) = 32))
    FOREIGN KEY (person) REFERENCES access.person(id)
    PRIMARY KEY (commune, id)
    UNIQUE (token_hash)
    CREATE INDEX invitation_person ON access.invitation USING btree (commune, person)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

access.look
    commune text NOT NULL
    id uuid NOT NULL DEFAULT uuidv7()
    at timestamp with time zone NOT NULL
    actor text NOT NULL
    path text NOT NULL
    purpose text NOT NULL
    seen text[] NOT NULL
    CHECK ((cardinality(seen) > 0))
    PRIMARY KEY (commune, id)
    CREATE INDEX look_seen ON access.look USING gin (seen)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

access.person
    id uuid NOT NULL DEFAULT uuidv7()
    sign_in_name text NOT NULL
    full_name text NOT NULL
    folded_name text NOT NULL GENERATED AS kernel.folded(full_name)
    phone text
    password_hash text
    credentials integer NOT NULL DEFAULT 1
    home text NOT NULL
    state text NOT NULL
    version integer NOT NULL DEFAULT 1
    made_at timestamp with time zone NOT NULL
    CHECK (((state <> 'ACTIVE'::text) OR (password_hash IS NOT NULL)))
    CHECK ((btrim(full_name) <> ''::text))
    CHECK ((phone ~ '^\+?[0-9]{9,14}$'::text))
    CHECK ((sign_in_name ~ '^[a-z0-9][a-z0-9.]{2,39}$'::text))
    CHECK ((state = ANY (ARRAY['INVITED'::text, 'ACTIVE'::text, 'SUSPENDED'::text])))
    PRIMARY KEY (id)
    UNIQUE (sign_in_name)
    THE APPLICATION MAY INSERT, SELECT, UPDATE

access.sign_in_attempt
    subject bytea NOT NULL
    failures integer NOT NULL
    since timestamp with time zone NOT NULL
    CHECK ((length(subject) = 32))
    PRIMARY KEY (subject)
    CREATE INDEX sign_in_attempt_since ON access.sign_in_attempt USING btree (since)
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

app.backup
    id uuid NOT NULL DEFAULT uuidv7()
    begun_at timestamp with time zone NOT NULL
    ended_at timestamp with time zone NOT NULL
    made_by text NOT NULL
    file text
    size bigint
    rows bigint
    encrypted boolean NOT NULL
    failure text
    number bigint NOT NULL
    CHECK (((failure IS NULL) = ((file IS NOT NULL) AND (size IS NOT NULL) AND (rows IS NOT NULL))))
    CHECK ((begun_at <= ended_at))
    CHECK ((btrim(failure) <> ''::text))
    CHECK ((rows >= 0))
    CHECK ((size > 0))
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX backup_number ON app.backup USING btree (number)
    THE APPLICATION MAY INSERT, SELECT

app.installation
    only_one boolean NOT NULL DEFAULT true
    id text NOT NULL
    kind text NOT NULL
    CHECK ((id ~ '^[0-9a-f]{8}$'::text))
    CHECK ((kind = ANY (ARRAY['work'::text, 'demo'::text])))
    CHECK (only_one)
    PRIMARY KEY (only_one)
    THE APPLICATION MAY SELECT

criteria.answer
    commune text NOT NULL
    set_code text NOT NULL
    set_version integer NOT NULL
    kind text NOT NULL
    subject text NOT NULL
    item text NOT NULL
    version integer NOT NULL
    village text GENERATED AS 
CASE
    WHEN (kind = 'VILLAGE'::text) THEN subject
    ELSE NULL::text
END
    state text
    points numeric
    note text
    missing text
    who_closes text
    planned_year integer
    said_by text NOT NULL
    said_at timestamp with time zone NOT NULL
    CHECK (((planned_year >= 2000) AND (planned_year <= 2100)))
    CHECK (((state IS NULL) OR (points IS NULL)))
    CHECK ((kind = ANY (ARRAY['VILLAGE'::text, 'COMMUNE'::text, 'RECORD'::text])))
    CHECK ((points >= (0)::numeric))
    CHECK ((state = ANY (ARRAY['MET'::text, 'NOT_MET'::text, 'NOT_APPLICABLE'::text])))
    CHECK ((version > 0))
    FOREIGN KEY (commune, set_code, set_version) REFERENCES criteria.criteria_set(commune, code, version)
    FOREIGN KEY (commune, village) REFERENCES territory.village(commune, code)
    PRIMARY KEY (commune, set_code, set_version, subject, item, version)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

criteria.commune_group
    commune text NOT NULL
    set_code text NOT NULL
    valid_from date NOT NULL
    version integer NOT NULL
    group_code text NOT NULL
    source text NOT NULL
    said_by text NOT NULL
    said_at timestamp with time zone NOT NULL
    CHECK ((btrim(source) <> ''::text))
    CHECK ((version > 0))
    PRIMARY KEY (commune, set_code, valid_from, version)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

criteria.criteria_set
    commune text NOT NULL
    code text NOT NULL
    version integer NOT NULL
    origin text NOT NULL
    valid_from date NOT NULL
    definition jsonb NOT NULL
    document text
    put_by text NOT NULL
    put_at timestamp with time zone NOT NULL
    CHECK (((origin = 'UPLOAD'::text) = (document IS NOT NULL)))
    CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
    CHECK ((origin = ANY (ARRAY['PACK'::text, 'UPLOAD'::text])))
    CHECK ((version > 0))
    FOREIGN KEY (commune, document) REFERENCES files.document(commune, digest)
    PRIMARY KEY (commune, code, version)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

criteria.evidence
    commune text NOT NULL
    set_code text NOT NULL
    set_version integer NOT NULL
    subject text NOT NULL
    item text NOT NULL
    version integer NOT NULL
    position integer NOT NULL
    digest text NOT NULL
    FOREIGN KEY (commune, digest) REFERENCES files.document(commune, digest)
    FOREIGN KEY (commune, set_code, set_version, subject, item, version) REFERENCES criteria.answer(commune, set_code, set_version, subject, item, version)
    PRIMARY KEY (commune, set_code, set_version, subject, item, version, "position")
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

criteria.planned_year
    commune text NOT NULL
    set_code text NOT NULL
    set_version integer NOT NULL
    kind text NOT NULL
    subject text NOT NULL
    version integer NOT NULL
    village text GENERATED AS 
CASE
    WHEN (kind = 'VILLAGE'::text) THEN subject
    ELSE NULL::text
END
    year integer
    note text
    said_by text NOT NULL
    said_at timestamp with time zone NOT NULL
    CHECK (((year >= 2000) AND (year <= 2100)))
    CHECK ((kind = ANY (ARRAY['VILLAGE'::text, 'COMMUNE'::text, 'RECORD'::text])))
    CHECK ((version > 0))
    FOREIGN KEY (commune, set_code, set_version) REFERENCES criteria.criteria_set(commune, code, version)
    FOREIGN KEY (commune, village) REFERENCES territory.village(commune, code)
    PRIMARY KEY (commune, set_code, set_version, subject, version)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

files.document
    commune text NOT NULL
    digest text NOT NULL
    name text NOT NULL
    media_type text NOT NULL
    size bigint NOT NULL
    content bytea NOT NULL
    kept_by text NOT NULL
    kept_at timestamp with time zone NOT NULL
    CHECK (((size >= 1) AND (size <= 52428800)))
    CHECK ((btrim(name) <> ''::text))
    CHECK ((digest = encode(sha256(content), 'hex'::text)))
    CHECK ((size = octet_length(content)))
    PRIMARY KEY (commune, digest)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT

indicator.cell
    commune text NOT NULL
    measure integer NOT NULL
    level smallint NOT NULL
    bucket integer NOT NULL
    place text NOT NULL
    part text NOT NULL
    amount numeric NOT NULL
    PRIMARY KEY (commune, measure, level, bucket, place, part)
    POLICY communes USING (commune IN ( SELECT unnest(kernel.communes()) AS unnest))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.cell_halves_of_communes
    commune text NOT NULL
    measure integer NOT NULL
    level smallint NOT NULL
    bucket integer NOT NULL
    place text NOT NULL
    part text NOT NULL
    amount numeric NOT NULL
    PRIMARY KEY (commune, measure, level, bucket, place, part)
    POLICY communes USING (commune IN ( SELECT unnest(kernel.communes()) AS unnest))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.cell_halves_of_villages
    commune text NOT NULL
    measure integer NOT NULL
    level smallint NOT NULL
    bucket integer NOT NULL
    place text NOT NULL
    part text NOT NULL
    amount numeric NOT NULL
    PRIMARY KEY (commune, measure, level, bucket, place, part)
    POLICY communes USING (commune IN ( SELECT unnest(kernel.communes()) AS unnest))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.cell_years_of_communes
    commune text NOT NULL
    measure integer NOT NULL
    level smallint NOT NULL
    bucket integer NOT NULL
    place text NOT NULL
    part text NOT NULL
    amount numeric NOT NULL
    PRIMARY KEY (commune, measure, level, bucket, place, part)
    CREATE INDEX cell_years_of_communes_by_measure ON indicator.cell_years_of_communes USING btree (measure, bucket, commune)
    POLICY communes USING (commune IN ( SELECT unnest(kernel.communes()) AS unnest))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.cell_years_of_villages
    commune text NOT NULL
    measure integer NOT NULL
    level smallint NOT NULL
    bucket integer NOT NULL
    place text NOT NULL
    part text NOT NULL
    amount numeric NOT NULL
    PRIMARY KEY (commune, measure, level, bucket, place, part)
    POLICY communes USING (commune IN ( SELECT unnest(kernel.communes()) AS unnest))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.closed_value
    commune text NOT NULL
    period text NOT NULL
    number integer NOT NULL
    indicator text NOT NULL
    place text NOT NULL
    cell text NOT NULL
    amount numeric
    numerator numeric
    denominator numeric
    grade text
    have integer NOT NULL
    expected integer NOT NULL
    formula text
    definition integer NOT NULL
    official_source text
    left_out bigint NOT NULL DEFAULT 0
    CHECK ((btrim(official_source) <> ''::text))
    CHECK ((left_out >= 0))
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    FOREIGN KEY (commune, period, number) REFERENCES indicator.closing(commune, period, number)
    PRIMARY KEY (commune, period, number, indicator, place)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

indicator.closing
    commune text NOT NULL
    period text NOT NULL
    number integer NOT NULL
    closed_by text NOT NULL
    closed_at timestamp with time zone NOT NULL
    versions jsonb NOT NULL
    reopened_by text
    reopened_at timestamp with time zone
    reopened_why text
    CHECK ((btrim(reopened_why) <> ''::text))
    CHECK ((num_nulls(reopened_by, reopened_at, reopened_why) = ANY (ARRAY[0, 3])))
    CHECK ((number > 0))
    PRIMARY KEY (commune, period, number)
    CREATE UNIQUE INDEX closing_open_uq ON indicator.closing USING btree (commune, period) WHERE (reopened_at IS NULL)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

indicator.completeness_rule
    commune text NOT NULL
    complete_percent integer NOT NULL
    source text NOT NULL
    valid_from integer NOT NULL
    CHECK (((complete_percent >= 1) AND (complete_percent <= 100)))
    PRIMARY KEY (commune)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

indicator.confirmed_reading
    commune text NOT NULL
    indicator text NOT NULL
    number integer NOT NULL
    reading text NOT NULL
    words text NOT NULL
    confirmed_by text NOT NULL
    confirmed_at timestamp with time zone NOT NULL
    CHECK ((number > 0))
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    PRIMARY KEY (commune, indicator, number)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

indicator.constant
    commune text NOT NULL
    code text NOT NULL
    valid_from date NOT NULL
    name text NOT NULL
    unit text NOT NULL
    value numeric
    source text NOT NULL
    counts_villages boolean NOT NULL DEFAULT false
    CHECK ((btrim(name) <> ''::text))
    CHECK ((btrim(source) <> ''::text))
    CHECK ((btrim(unit) <> ''::text))
    CHECK ((code ~ '^[a-z][a-z0-9_]*$'::text))
    CHECK ((counts_villages = (value IS NULL)))
    PRIMARY KEY (commune, code, valid_from)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.declared_break
    commune text NOT NULL
    indicator text NOT NULL
    year integer NOT NULL
    name text NOT NULL
    source text NOT NULL
    CHECK (((year >= 1900) AND (year <= 2200)))
    CHECK ((btrim(name) <> ''::text))
    CHECK ((btrim(source) <> ''::text))
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    PRIMARY KEY (commune, indicator, year)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.former_figure
    commune text NOT NULL
    indicator text NOT NULL
    place text NOT NULL
    period text NOT NULL
    version integer NOT NULL
    amount numeric NOT NULL
    denominator numeric
    grade text NOT NULL
    source text NOT NULL
    note text
    evidence text
    entered_by text NOT NULL
    entered_at timestamp with time zone NOT NULL
    ended_by text NOT NULL
    ended_at timestamp with time zone NOT NULL
    removed_because text
    CHECK ((btrim(removed_because) <> ''::text))
    FOREIGN KEY (commune, evidence) REFERENCES files.document(commune, digest)
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    PRIMARY KEY (commune, indicator, place, period, version)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

indicator.formula
    commune text NOT NULL
    indicator text NOT NULL
    from_year integer NOT NULL
    own_of_commune boolean NOT NULL
    text text NOT NULL
    onward boolean NOT NULL DEFAULT false
    CHECK (((from_year >= 1900) AND (from_year <= 2200)))
    CHECK ((btrim(text) <> ''::text))
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    PRIMARY KEY (commune, indicator, from_year, own_of_commune)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.formula_change
    commune text NOT NULL
    id uuid NOT NULL
    indicator text NOT NULL
    from_year integer NOT NULL
    text text
    why text NOT NULL
    made_by text NOT NULL
    made_at timestamp with time zone NOT NULL
    done_at timestamp with time zone
    onward boolean NOT NULL DEFAULT false
    CHECK ((btrim(text) <> ''::text))
    CHECK ((btrim(why) <> ''::text))
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    PRIMARY KEY (commune, id)
    CREATE UNIQUE INDEX formula_change_waiting_uq ON indicator.formula_change USING btree (commune, indicator) WHERE (done_at IS NULL)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.indicator
    commune text NOT NULL
    code text NOT NULL
    name text NOT NULL
    unit text NOT NULL
    decimals smallint NOT NULL
    numerator text
    numerator_unit text
    denominator text
    denominator_unit text
    factor integer
    level text NOT NULL
    frequency text NOT NULL
    over_time text NOT NULL
    counts_people boolean NOT NULL
    official text
    definition text NOT NULL
    origin text NOT NULL
    position integer NOT NULL
    version integer NOT NULL DEFAULT 1
    unclear text
    common boolean NOT NULL DEFAULT false
    CHECK (((decimals >= 0) AND (decimals <= 6)))
    CHECK (((factor >= 1) AND (factor <= 100)))
    CHECK ((btrim(name) <> ''::text))
    CHECK ((btrim(unit) <> ''::text))
    CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
    CHECK ((frequency = ANY (ARRAY['MONTH'::text, 'QUARTER'::text, 'HALF_YEAR'::text, 'YEAR'::text])))
    CHECK ((level = ANY (ARRAY['VILLAGE'::text, 'COMMUNE'::text])))
    CHECK ((num_nulls(numerator, numerator_unit, denominator, denominator_unit, factor) = ANY (ARRAY[0, 5])))
    CHECK ((origin = ANY (ARRAY['PACK'::text, 'PLAN'::text])))
    CHECK ((over_time = ANY (ARRAY['SUM'::text, 'LAST'::text])))
    PRIMARY KEY (commune, code)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

indicator.law_note
    commune text NOT NULL
    indicator text NOT NULL
    position integer NOT NULL
    text text NOT NULL
    source text NOT NULL
    verified boolean NOT NULL
    CHECK (("position" > 0))
    CHECK ((btrim(source) <> ''::text))
    CHECK ((btrim(text) <> ''::text))
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    PRIMARY KEY (commune, indicator, "position")
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.measure
    id integer NOT NULL
    register text NOT NULL
    key text NOT NULL
    FOREIGN KEY (register) REFERENCES registry.register(code)
    PRIMARY KEY (id)
    UNIQUE (key)
    THE APPLICATION MAY SELECT

indicator.not_for
    commune text NOT NULL
    indicator text NOT NULL
    kind text NOT NULL
    text text NOT NULL
    source text NOT NULL
    verified boolean NOT NULL
    CHECK ((btrim(source) <> ''::text))
    CHECK ((btrim(text) <> ''::text))
    CHECK ((kind = ANY (ARRAY['COMMUNE'::text, 'WARD'::text])))
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    PRIMARY KEY (commune, indicator, kind)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.official_document
    commune text NOT NULL
    id uuid NOT NULL
    issuer text NOT NULL
    number text NOT NULL
    issued_on date NOT NULL
    file text NOT NULL
    imported_by text NOT NULL
    imported_at timestamp with time zone NOT NULL
    withdrawn_by text
    withdrawn_at timestamp with time zone
    withdrawn_why text
    CHECK ((btrim(issuer) <> ''::text))
    CHECK ((btrim(number) <> ''::text))
    CHECK ((btrim(withdrawn_why) <> ''::text))
    CHECK ((num_nulls(withdrawn_by, withdrawn_at, withdrawn_why) = ANY (ARRAY[0, 3])))
    FOREIGN KEY (commune, file) REFERENCES files.document(commune, digest)
    PRIMARY KEY (commune, id)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

indicator.official_figure
    commune text NOT NULL
    indicator text NOT NULL
    place text NOT NULL
    village text GENERATED AS 
CASE
    WHEN (place = ANY (ARRAY['toan-xa'::text, 'ca-xa'::text])) THEN NULL::text
    ELSE place
END
    period text NOT NULL
    period_from date NOT NULL
    period_to date NOT NULL
    document uuid NOT NULL
    amount numeric NOT NULL
    denominator numeric
    grade text NOT NULL
    note text
    CHECK ((amount >= (0)::numeric))
    CHECK ((denominator > (0)::numeric))
    CHECK ((grade = ANY (ARRAY['ESTIMATE'::text, 'PRELIMINARY'::text, 'OFFICIAL'::text])))
    CHECK ((period_to >= period_from))
    FOREIGN KEY (commune, document) REFERENCES indicator.official_document(commune, id)
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    FOREIGN KEY (commune, village) REFERENCES territory.village(commune, code)
    PRIMARY KEY (commune, indicator, place, period, document)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

indicator.reading
    commune text NOT NULL
    indicator text NOT NULL
    position integer NOT NULL
    code text NOT NULL
    words text NOT NULL
    formula text
    from_year integer
    changes text
    CHECK (("position" > 0))
    CHECK (((from_year >= 1900) AND (from_year <= 2200)))
    CHECK ((btrim(formula) <> ''::text))
    CHECK ((btrim(words) <> ''::text))
    CHECK ((changes = ANY (ARRAY['GOAL'::text, 'RECORDS'::text])))
    CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    PRIMARY KEY (commune, indicator, "position")
    UNIQUE (commune, indicator, code)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.reported_figure
    commune text NOT NULL
    indicator text NOT NULL
    place text NOT NULL
    village text GENERATED AS 
CASE
    WHEN (place = ANY (ARRAY['toan-xa'::text, 'ca-xa'::text])) THEN NULL::text
    ELSE place
END
    period text NOT NULL
    period_from date NOT NULL
    period_to date NOT NULL
    amount numeric NOT NULL
    denominator numeric
    grade text NOT NULL
    source text NOT NULL
    note text
    evidence text
    version integer NOT NULL
    entered_by text NOT NULL
    entered_at timestamp with time zone NOT NULL
    CHECK ((amount >= (0)::numeric))
    CHECK ((btrim(source) <> ''::text))
    CHECK ((denominator > (0)::numeric))
    CHECK ((grade = ANY (ARRAY['ESTIMATE'::text, 'PRELIMINARY'::text, 'OFFICIAL'::text])))
    CHECK ((period_to >= period_from))
    CHECK ((version > 0))
    FOREIGN KEY (commune, evidence) REFERENCES files.document(commune, digest)
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    FOREIGN KEY (commune, village) REFERENCES territory.village(commune, code)
    PRIMARY KEY (commune, indicator, place, period)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.series_break
    commune text NOT NULL
    indicator text NOT NULL
    year integer NOT NULL
    name text NOT NULL
    source text NOT NULL
    CHECK (((year >= 1900) AND (year <= 2200)))
    CHECK ((btrim(name) <> ''::text))
    CHECK ((btrim(source) <> ''::text))
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    PRIMARY KEY (commune, indicator, year)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.submission
    commune text NOT NULL
    indicator text NOT NULL
    village text NOT NULL
    period text NOT NULL
    kind text NOT NULL
    submitted_by text NOT NULL
    submitted_at timestamp with time zone NOT NULL
    CHECK ((kind = ANY (ARRAY['COMPLETE'::text, 'NOTHING'::text])))
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    FOREIGN KEY (commune, village) REFERENCES territory.village(commune, code)
    PRIMARY KEY (commune, indicator, village, period)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

indicator.uncounted
    commune text NOT NULL
    measure integer NOT NULL
    FOREIGN KEY (measure) REFERENCES indicator.measure(id) ON DELETE CASCADE
    PRIMARY KEY (commune, measure)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, SELECT

jobs.job
    commune text NOT NULL
    id uuid NOT NULL DEFAULT uuidv7()
    kind text NOT NULL
    title text NOT NULL
    subject text NOT NULL
    state text NOT NULL DEFAULT 'WAITING'::text
    attempts integer NOT NULL DEFAULT 0
    done integer NOT NULL DEFAULT 0
    total integer NOT NULL DEFAULT 0
    sentence text
    result text
    made_by text NOT NULL
    made_at timestamp with time zone NOT NULL
    ended_at timestamp with time zone
    CHECK (((done >= 0) AND (done <= total)))
    CHECK (((state <> ALL (ARRAY['REFUSED'::text, 'FAILED'::text])) OR (sentence IS NOT NULL)))
    CHECK (((state = ANY (ARRAY['DONE'::text, 'REFUSED'::text, 'FAILED'::text])) = (ended_at IS NOT NULL)))
    CHECK ((btrim(title) <> ''::text))
    CHECK ((state = ANY (ARRAY['WAITING'::text, 'RUNNING'::text, 'DONE'::text, 'REFUSED'::text, 'FAILED'::text])))
    PRIMARY KEY (commune, id)
    CREATE INDEX job_made_by ON jobs.job USING btree (commune, made_by, id)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

jobs.scheduled_tasks
    task_name text NOT NULL
    task_instance text NOT NULL
    task_data bytea
    execution_time timestamp with time zone NOT NULL
    picked boolean NOT NULL
    picked_by text
    last_success timestamp with time zone
    last_failure timestamp with time zone
    consecutive_failures integer
    last_heartbeat timestamp with time zone
    version bigint NOT NULL
    PRIMARY KEY (task_name, task_instance)
    CREATE INDEX scheduled_tasks_execution_time ON jobs.scheduled_tasks USING btree (execution_time)
    CREATE INDEX scheduled_tasks_last_heartbeat ON jobs.scheduled_tasks USING btree (last_heartbeat)
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

plan.assignment
    commune text NOT NULL
    plan uuid NOT NULL
    position integer NOT NULL
    agency text NOT NULL
    role text NOT NULL
    words text NOT NULL
    span_start integer NOT NULL
    span_end integer NOT NULL
    CHECK ((role = ANY (ARRAY['LEAD'::text, 'COOPERATE'::text, 'SUPERVISE'::text])))
    CHECK ((span_end >= span_start))
    FOREIGN KEY (commune, plan) REFERENCES plan.plan(commune, id)
    PRIMARY KEY (commune, plan, "position")
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

plan.finding
    commune text NOT NULL
    id uuid NOT NULL DEFAULT uuidv7()
    plan uuid NOT NULL
    position integer NOT NULL
    code text NOT NULL
    severity text NOT NULL
    message text NOT NULL
    span_start integer NOT NULL
    span_end integer NOT NULL
    state text NOT NULL DEFAULT 'OPEN'::text
    reason text
    version integer NOT NULL DEFAULT 1
    CHECK (((state <> 'ACCEPTED'::text) OR (btrim(reason) <> ''::text)))
    CHECK ((severity = ANY (ARRAY['ERROR'::text, 'WARNING'::text, 'NOTE'::text])))
    CHECK ((span_end >= span_start))
    CHECK ((state = ANY (ARRAY['OPEN'::text, 'MENDED'::text, 'ACCEPTED'::text])))
    FOREIGN KEY (commune, plan) REFERENCES plan.plan(commune, id)
    PRIMARY KEY (commune, id)
    CREATE INDEX finding_plan ON plan.finding USING btree (commune, plan, "position")
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

plan.heading
    commune text NOT NULL
    plan uuid NOT NULL
    kind text NOT NULL
    position integer NOT NULL
    code text NOT NULL
    name text NOT NULL
    section text NOT NULL
    CHECK ((kind = ANY (ARRAY['GROUP'::text, 'SOLUTION'::text])))
    FOREIGN KEY (commune, plan) REFERENCES plan.plan(commune, id)
    PRIMARY KEY (commune, plan, kind, "position")
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

plan.milestone
    commune text NOT NULL
    target uuid NOT NULL
    year integer NOT NULL
    figure numeric NOT NULL
    CHECK (((year >= 2000) AND (year <= 2100)))
    FOREIGN KEY (commune, target) REFERENCES plan.target(commune, id)
    PRIMARY KEY (commune, target, year)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

plan.plan
    commune text NOT NULL
    id uuid NOT NULL DEFAULT uuidv7()
    state text NOT NULL DEFAULT 'DRAFT'::text
    edition integer
    title text NOT NULL
    issuer text
    term_from integer NOT NULL
    term_to integer NOT NULL
    document text
    words text
    bases text[] NOT NULL
    recipients text[] NOT NULL
    reporting_periods text[] NOT NULL
    made_by text NOT NULL
    made_at timestamp with time zone NOT NULL
    in_force_at timestamp with time zone
    superseded_at timestamp with time zone
    version integer NOT NULL DEFAULT 1
    CHECK (((document IS NULL) = (words IS NULL)))
    CHECK (((state = 'DRAFT'::text) = (edition IS NULL)))
    CHECK (((state = 'DRAFT'::text) = (in_force_at IS NULL)))
    CHECK (((state = 'SUPERSEDED'::text) = (superseded_at IS NOT NULL)))
    CHECK (((term_from >= 2000) AND (term_from <= 2100)))
    CHECK (((term_to >= 2000) AND (term_to <= 2100)))
    CHECK ((btrim(title) <> ''::text))
    CHECK ((edition >= 1))
    CHECK ((state = ANY (ARRAY['DRAFT'::text, 'IN_FORCE'::text, 'SUPERSEDED'::text])))
    CHECK ((term_from <= term_to))
    FOREIGN KEY (commune, document) REFERENCES files.document(commune, digest)
    PRIMARY KEY (commune, id)
    CREATE UNIQUE INDEX plan_edition_uq ON plan.plan USING btree (commune, edition)
    CREATE UNIQUE INDEX plan_in_force_uq ON plan.plan USING btree (commune) WHERE (state = 'IN_FORCE'::text)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

plan.section
    commune text NOT NULL
    plan uuid NOT NULL
    position integer NOT NULL
    depth integer NOT NULL
    number text NOT NULL
    title text NOT NULL
    span_start integer NOT NULL
    span_end integer NOT NULL
    CHECK ((depth >= 0))
    CHECK ((span_end >= span_start))
    FOREIGN KEY (commune, plan) REFERENCES plan.plan(commune, id)
    PRIMARY KEY (commune, plan, "position")
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

plan.target
    commune text NOT NULL
    id uuid NOT NULL DEFAULT uuidv7()
    plan uuid NOT NULL
    position integer NOT NULL
    code text NOT NULL
    name text NOT NULL
    section text NOT NULL
    indicator text
    owner text
    kind text NOT NULL
    value numeric
    unit text
    due integer
    keep boolean NOT NULL
    measure text
    multiple_of integer
    not_measurable text
    baseline_year integer
    baseline_figure numeric
    baseline_source text
    proposals text[] NOT NULL
    span_start integer
    span_end integer
    words text
    state text NOT NULL DEFAULT 'PENDING'::text
    reason text
    version integer NOT NULL DEFAULT 1
    CHECK (((NOT keep) OR (kind = ANY (ARRAY['AT_LEAST'::text, 'AT_MOST'::text]))))
    CHECK (((baseline_source IS NULL) OR (baseline_year IS NOT NULL)))
    CHECK (((baseline_year >= 1990) AND (baseline_year <= 2100)))
    CHECK (((baseline_year IS NULL) = (baseline_figure IS NULL)))
    CHECK (((due >= 2000) AND (due <= 2100)))
    CHECK (((kind <> 'QUALITATIVE'::text) OR (value IS NULL)))
    CHECK (((measure IS NULL) OR (kind = ANY (ARRAY['AVERAGE_GROWTH'::text, 'AVERAGE_REDUCTION'::text]))))
    CHECK (((multiple_of >= 1990) AND (multiple_of <= 2100)))
    CHECK (((multiple_of IS NULL) OR (kind = 'MULTIPLE_OF_BASELINE'::text)))
    CHECK (((not_measurable IS NULL) OR (kind = 'QUALITATIVE'::text)))
    CHECK (((span_start IS NULL) = (span_end IS NULL)))
    CHECK (((state = 'DROPPED'::text) = (reason IS NOT NULL)))
    CHECK (((value > (0)::numeric) OR (kind = ANY (ARRAY['AT_LEAST'::text, 'AT_MOST'::text]))))
    CHECK ((btrim(code) <> ''::text))
    CHECK ((btrim(name) <> ''::text))
    CHECK ((btrim(not_measurable) <> ''::text))
    CHECK ((kind = ANY (ARRAY['AT_LEAST'::text, 'AT_MOST'::text, 'TOTAL'::text, 'EACH_YEAR_TOTAL'::text, 'AVERAGE_GROWTH'::text, 'AVERAGE_REDUCTION'::text, 'MULTIPLE_OF_BASELINE'::text, 'QUALITATIVE'::text])))
    CHECK ((measure = ANY (ARRAY['POINTS'::text, 'RELATIVE'::text, 'UNCLEAR'::text])))
    CHECK ((state = ANY (ARRAY['PENDING'::text, 'CONFIRMED'::text, 'DROPPED'::text])))
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator(commune, code)
    FOREIGN KEY (commune, owner) REFERENCES access.agency(commune, code)
    FOREIGN KEY (commune, plan) REFERENCES plan.plan(commune, id)
    PRIMARY KEY (commune, id)
    UNIQUE (commune, plan, code)
    CREATE INDEX target_plan ON plan.target USING btree (commune, plan, "position")
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

plan.thresholds
    commune text NOT NULL
    pace_years integer NOT NULL
    CHECK (((pace_years >= 1) AND (pace_years <= 10)))
    PRIMARY KEY (commune)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

portal.release
    commune text NOT NULL
    number integer NOT NULL
    plan_title text NOT NULL
    term_from integer NOT NULL
    term_to integer NOT NULL
    as_of date NOT NULL
    note text
    released_by text NOT NULL
    released_at timestamp with time zone NOT NULL
    CHECK ((number >= 1))
    PRIMARY KEY (commune, number)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

portal.released_target
    commune text NOT NULL
    release integer NOT NULL
    position integer NOT NULL
    code text NOT NULL
    name text NOT NULL
    goal text NOT NULL
    unit text NOT NULL
    decimals integer NOT NULL
    direction text NOT NULL
    shape text NOT NULL
    status text NOT NULL
    owner text
    year integer
    grade text
    source text
    definition text NOT NULL
    CHECK (((decimals >= 0) AND (decimals <= 6)))
    CHECK ((direction = ANY (ARRAY['UP'::text, 'DOWN'::text])))
    CHECK ((shape = ANY (ARRAY['LEVEL'::text, 'KEEP'::text, 'TOTAL'::text])))
    FOREIGN KEY (commune, release) REFERENCES portal.release(commune, number)
    PRIMARY KEY (commune, release, code)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

portal.released_village
    commune text NOT NULL
    release integer NOT NULL
    code text NOT NULL
    village text NOT NULL
    name text NOT NULL
    amount numeric
    numerator numeric
    denominator numeric
    hidden boolean NOT NULL
    CHECK (((NOT hidden) OR ((amount IS NULL) AND (numerator IS NULL) AND (denominator IS NULL))))
    FOREIGN KEY (commune, release, code) REFERENCES portal.released_target(commune, release, code)
    PRIMARY KEY (commune, release, code, village)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

portal.released_year
    commune text NOT NULL
    release integer NOT NULL
    code text NOT NULL
    year integer NOT NULL
    milestone numeric
    amount numeric
    FOREIGN KEY (commune, release, code) REFERENCES portal.released_target(commune, release, code)
    PRIMARY KEY (commune, release, code, year)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

registry.choice_list
    code text NOT NULL
    definition jsonb NOT NULL
    PRIMARY KEY (code)
    THE APPLICATION MAY SELECT

registry.column_match
    commune text NOT NULL
    register text NOT NULL
    title text NOT NULL
    kept_by text NOT NULL
    field text NOT NULL
    kept_at timestamp with time zone NOT NULL
    FOREIGN KEY (register) REFERENCES registry.register(code)
    PRIMARY KEY (commune, register, title, kept_by)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

registry.erased
    commune text NOT NULL
    register text NOT NULL
    record uuid NOT NULL
    erased_at timestamp with time zone NOT NULL
    FOREIGN KEY (register) REFERENCES registry.register(code)
    PRIMARY KEY (commune, register, record)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

registry.proposal
    commune text NOT NULL
    id uuid NOT NULL
    register text NOT NULL
    record uuid NOT NULL
    base_version integer NOT NULL
    mode text NOT NULL
    content jsonb NOT NULL
    village text
    reason text
    source text
    proposed_by text NOT NULL
    proposed_at timestamp with time zone NOT NULL
    correct_at date
    CHECK ((mode = ANY (ARRAY['CREATE'::text, 'CHANGE'::text, 'CORRECT'::text, 'DELETE'::text])))
    FOREIGN KEY (commune, village) REFERENCES territory.village(commune, code)
    FOREIGN KEY (register) REFERENCES registry.register(code)
    PRIMARY KEY (commune, id)
    UNIQUE (commune, register, record)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

registry.register
    code text NOT NULL
    position integer NOT NULL
    definition jsonb NOT NULL
    version integer NOT NULL DEFAULT 1
    compiler integer NOT NULL
    CHECK ((code ~ '^[a-z][a-z0-9_]{0,39}$'::text))
    PRIMARY KEY (code)
    THE APPLICATION MAY SELECT

registry.saved_view
    commune text NOT NULL
    id uuid NOT NULL
    person text NOT NULL
    register text NOT NULL
    name text NOT NULL
    query text NOT NULL
    saved_at timestamp with time zone NOT NULL
    CHECK (((length(name) >= 1) AND (length(name) <= 60)))
    CHECK ((length(query) <= 2000))
    FOREIGN KEY (register) REFERENCES registry.register(code)
    PRIMARY KEY (commune, id)
    UNIQUE (commune, person, register, name)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

registry.sheet_import
    commune text NOT NULL
    id uuid NOT NULL
    register text NOT NULL
    document text NOT NULL
    name text NOT NULL
    state text NOT NULL
    layout jsonb NOT NULL
    answers jsonb NOT NULL
    preview jsonb
    job uuid NOT NULL
    made_by text NOT NULL
    made_at timestamp with time zone NOT NULL
    proposed_at timestamp with time zone
    verdict jsonb
    CHECK ((state = ANY (ARRAY['MATCHING'::text, 'CHECKING'::text, 'CHECKED'::text, 'PROPOSED'::text, 'WRITING'::text, 'DONE'::text, 'CANCELLED'::text])))
    FOREIGN KEY (commune, document) REFERENCES files.document(commune, digest)
    FOREIGN KEY (register) REFERENCES registry.register(code)
    PRIMARY KEY (commune, id)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

registry.submission
    commune text NOT NULL
    register text NOT NULL
    village text NOT NULL
    period text NOT NULL
    kind text NOT NULL
    submitted_by text NOT NULL
    submitted_at timestamp with time zone NOT NULL
    CHECK ((kind = ANY (ARRAY['COMPLETE'::text, 'NOTHING'::text])))
    FOREIGN KEY (commune, village) REFERENCES territory.village(commune, code)
    FOREIGN KEY (register) REFERENCES registry.register(code)
    PRIMARY KEY (commune, register, village, period)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

registry.warning
    commune text NOT NULL
    register text NOT NULL
    record uuid NOT NULL
    position integer NOT NULL
    sentence text NOT NULL
    FOREIGN KEY (register) REFERENCES registry.register(code)
    PRIMARY KEY (commune, register, record, "position")
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

session.session
    primary_id character(36) NOT NULL
    session_id character(36) NOT NULL
    creation_time bigint NOT NULL
    last_access_time bigint NOT NULL
    max_inactive_interval integer NOT NULL
    expiry_time bigint NOT NULL
    principal_name character varying(100)
    PRIMARY KEY (primary_id)
    UNIQUE (session_id)
    CREATE INDEX session_expiry_time ON session.session USING btree (expiry_time)
    CREATE INDEX session_principal_name ON session.session USING btree (principal_name)
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

session.session_attributes
    session_primary_id character(36) NOT NULL
    attribute_name character varying(200) NOT NULL
    attribute_bytes bytea NOT NULL
    FOREIGN KEY (session_primary_id) REFERENCES session.session(primary_id) ON DELETE CASCADE
    PRIMARY KEY (session_primary_id, attribute_name)
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

territory.commune
    code text NOT NULL
    name text NOT NULL
    province_code text NOT NULL
    host text
    province_name text NOT NULL DEFAULT ''::text
    kind text NOT NULL GENERATED AS 
CASE
    WHEN (lower(NORMALIZE(name, NFC)) ~~ 'phường %'::text) THEN 'WARD'::text
    ELSE 'COMMUNE'::text
END
    CHECK ((code ~ '^\d{5}$'::text))
    CHECK ((host = lower(host)))
    CHECK ((province_code ~ '^\d{2}$'::text))
    PRIMARY KEY (code)
    UNIQUE (host)
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

territory.outline
    commune text NOT NULL
    geojson text NOT NULL
    FOREIGN KEY (commune) REFERENCES territory.commune(code)
    PRIMARY KEY (commune)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

territory.village
    commune text NOT NULL
    code text NOT NULL
    name text NOT NULL
    sample boolean NOT NULL
    gone_on date
    gone_into text
    gone_by text
    begun_on date
    begun_from text
    begun_by text
    CHECK ((btrim(code) <> ''::text))
    CHECK ((btrim(name) <> ''::text))
    CHECK ((gone_on > begun_on))
    CHECK ((num_nulls(begun_on, begun_from, begun_by) = ANY (ARRAY[0, 3])))
    CHECK ((num_nulls(gone_on, gone_into, gone_by) = ANY (ARRAY[0, 3])))
    FOREIGN KEY (commune) REFERENCES territory.commune(code)
    FOREIGN KEY (commune, begun_from) REFERENCES territory.village(commune, code)
    FOREIGN KEY (commune, gone_into) REFERENCES territory.village(commune, code)
    PRIMARY KEY (commune, code)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

territory.village_place
    commune text NOT NULL
    village text NOT NULL
    from_on date NOT NULL
    geojson jsonb
    source text NOT NULL
    CHECK (((geojson ->> 'type'::text) = ANY (ARRAY['Point'::text, 'Polygon'::text, 'MultiPolygon'::text])))
    CHECK ((btrim(source) <> ''::text))
    FOREIGN KEY (commune, village) REFERENCES territory.village(commune, code)
    PRIMARY KEY (commune, village, from_on)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT, UPDATE

trail.entry
    commune text NOT NULL
    id uuid NOT NULL
    at timestamp with time zone NOT NULL
    actor text NOT NULL
    action text NOT NULL
    subject text NOT NULL
    subject_id text NOT NULL
    version integer NOT NULL
    reason text
    source text
    digest bytea NOT NULL
    CHECK ((length(digest) = 32))
    PRIMARY KEY (commune, id)
    CREATE INDEX entry_subject ON trail.entry USING btree (commune, subject, subject_id, id)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

trail.salt
    commune text NOT NULL
    entry_id uuid NOT NULL
    salt bytea NOT NULL
    FOREIGN KEY (commune, entry_id) REFERENCES trail.entry(commune, id)
    PRIMARY KEY (commune, entry_id)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT

trail.seal
    commune text NOT NULL
    position bigint NOT NULL
    entry_id uuid NOT NULL
    digest bytea NOT NULL
    sealed_at timestamp with time zone NOT NULL
    CHECK ((length(digest) = 32))
    PRIMARY KEY (commune, "position")
    UNIQUE (commune, entry_id)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY INSERT, SELECT

trail.unsealed
    commune text NOT NULL
    entry_id uuid NOT NULL
    written xid8 NOT NULL DEFAULT pg_current_xact_id()
    PRIMARY KEY (commune, entry_id)
    POLICY communes USING (commune = ANY (( SELECT kernel.communes() AS communes)::text[]))
    THE APPLICATION MAY DELETE, INSERT, SELECT, UPDATE

-- functions
    kernel.communes() text[]
    kernel.folded(words text) text
    registry.refresh_statistics(register text) void
    territory.no_such_village(village text) text
