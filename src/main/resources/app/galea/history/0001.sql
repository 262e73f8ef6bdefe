-- Sessions with every figure of their summaries. Figures are kept as they are shown: rounded to the last digit of their
-- unit. The two long series are whole numbers of last digits; the views show them as figures.
-- ${serial} and ${keyed} stand for what databases spell differently.
CREATE TABLE session (
    no ${serial},
    id TEXT NOT NULL UNIQUE,
    profile TEXT NOT NULL,
    started_ms BIGINT NOT NULL,
    demo INTEGER NOT NULL,
    recovered INTEGER NOT NULL,
    folder TEXT NOT NULL,
    input TEXT NOT NULL,
    routine TEXT,
    duration_s DOUBLE PRECISION NOT NULL,
    active_s DOUBLE PRECISION NOT NULL,
    coverage DOUBLE PRECISION NOT NULL,
    pace_in_band DOUBLE PRECISION,
    pace_mean DOUBLE PRECISION,
    symmetry DOUBLE PRECISION,
    order_share DOUBLE PRECISION,
    completeness DOUBLE PRECISION,
    isochronicity DOUBLE PRECISION,
    consistency DOUBLE PRECISION,
    systematics_sum DOUBLE PRECISION,
    seen DOUBLE PRECISION NOT NULL,
    inferred DOUBLE PRECISION NOT NULL,
    head_lost DOUBLE PRECISION NOT NULL,
    no_hand DOUBLE PRECISION NOT NULL,
    version TEXT NOT NULL,
    network TEXT NOT NULL,
    network_sha256 TEXT NOT NULL,
    deleted_ms BIGINT
);

CREATE INDEX session_by_start ON session (profile, started_ms);

CREATE TABLE zone (
    session_no BIGINT NOT NULL REFERENCES session (no) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    target_s DOUBLE PRECISION,
    dwell_s DOUBLE PRECISION NOT NULL,
    seen_s DOUBLE PRECISION NOT NULL,
    inferred_s DOUBLE PRECISION NOT NULL,
    coverage DOUBLE PRECISION NOT NULL,
    completeness DOUBLE PRECISION,
    pace_in_band DOUBLE PRECISION,
    PRIMARY KEY (session_no, at)
) ${keyed};

CREATE TABLE step (
    session_no BIGINT NOT NULL REFERENCES session (no) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    zones TEXT NOT NULL,
    target_s DOUBLE PRECISION NOT NULL,
    done_s DOUBLE PRECISION NOT NULL,
    completed INTEGER NOT NULL,
    from_s DOUBLE PRECISION,
    pace_low DOUBLE PRECISION,
    pace_high DOUBLE PRECISION,
    PRIMARY KEY (session_no, at)
) ${keyed};

-- hand: 0 left, 1 right; technique: 0 HOLD, 1 CIRCLE, 2 GLIDE, 3 STROKE, 4 SCRUB
CREATE TABLE pace (
    session_no BIGINT NOT NULL REFERENCES session (no) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    hand INTEGER NOT NULL,
    t_ms INTEGER NOT NULL,
    pace_tenths INTEGER,
    technique INTEGER NOT NULL,
    amplitude_tenth_mm INTEGER NOT NULL,
    speed_tenth_mm_s INTEGER NOT NULL,
    planted INTEGER NOT NULL,
    PRIMARY KEY (session_no, at)
) ${keyed};

CREATE TABLE contact (
    session_no BIGINT NOT NULL REFERENCES session (no) ON DELETE CASCADE,
    hand INTEGER NOT NULL,
    at INTEGER NOT NULL,
    from_ms INTEGER NOT NULL,
    to_ms INTEGER NOT NULL,
    zone TEXT,
    evidence TEXT NOT NULL,
    PRIMARY KEY (session_no, hand, at)
) ${keyed};

CREATE TABLE cue (
    session_no BIGINT NOT NULL REFERENCES session (no) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    t_ms INTEGER NOT NULL,
    id TEXT NOT NULL,
    params TEXT NOT NULL,
    PRIMARY KEY (session_no, at)
) ${keyed};

CREATE TABLE tense (
    session_no BIGINT NOT NULL REFERENCES session (no) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    t_ms INTEGER NOT NULL,
    zone TEXT NOT NULL,
    PRIMARY KEY (session_no, at)
) ${keyed};

-- milliseconds of every cell in the chart's order, with blanks between
CREATE TABLE cells (
    session_no BIGINT NOT NULL PRIMARY KEY REFERENCES session (no) ON DELETE CASCADE,
    seen_ms TEXT NOT NULL,
    inferred_ms TEXT NOT NULL
);

-- moment: 0 before, 1 after; headache: 0 no, 1 yes; empty where nothing was answered
CREATE TABLE feeling (
    session_no BIGINT NOT NULL REFERENCES session (no) ON DELETE CASCADE,
    moment INTEGER NOT NULL,
    tension INTEGER,
    mood INTEGER,
    headache INTEGER,
    PRIMARY KEY (session_no, moment)
) ${keyed};

CREATE VIEW pace_figures AS
SELECT session.id AS session, pace.at AS at,
    CASE pace.hand WHEN 0 THEN 'left' ELSE 'right' END AS hand,
    pace.t_ms / 1000.0 AS t_s,
    pace.pace_tenths / 10.0 AS cycles_per_min,
    CASE pace.technique WHEN 0 THEN 'HOLD' WHEN 1 THEN 'CIRCLE' WHEN 2 THEN 'GLIDE' WHEN 3 THEN 'STROKE' ELSE 'SCRUB' END
        AS technique,
    pace.amplitude_tenth_mm / 10.0 AS amplitude_mm,
    pace.speed_tenth_mm_s / 100.0 AS speed_cm_s,
    pace.planted AS planted
FROM pace JOIN session ON session.no = pace.session_no;

CREATE VIEW contact_figures AS
SELECT session.id AS session, contact.at AS at,
    CASE contact.hand WHEN 0 THEN 'left' ELSE 'right' END AS hand,
    contact.from_ms / 1000.0 AS from_s,
    contact.to_ms / 1000.0 AS to_s,
    contact.zone AS zone,
    contact.evidence AS evidence
FROM contact JOIN session ON session.no = contact.session_no;
