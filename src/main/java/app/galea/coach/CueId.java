package app.galea.coach;

/** The kinds of cue, each with its name in traces and JSON and its priority; the table is {@code cues.md}. */
public enum CueId {
    SEE_NO_HEAD("see.no_head", 90),
    SEE_NO_HANDS("see.no_hands", 80),
    SEE_TOO_DARK("see.too_dark", 70),
    SEE_TOO_CLOSE("see.too_close", 70),
    SEE_TWO_PEOPLE("see.two_people", 60),
    ZONE_WRONG("zone.wrong", 75),
    ZONE_NEAR("zone.near", 72),
    MOTION_SCRUB("motion.scrub", 70),
    PACE_SLOW_DOWN("pace.slow_down", 65),
    PACE_SPEED_UP("pace.speed_up", 30),
    MOTION_PLANT("motion.plant", 55),
    MOTION_SMALLER("motion.smaller", 50),
    MOTION_BEGIN("motion.begin", 45),
    MOTION_HOLD("motion.hold", 45),
    HANDS_IDLE("hands.idle", 40),
    BALANCE("balance", 25),
    POSE_HINT("pose.hint", 35),
    STEP_NEXT("step.next", 85),
    STEP_ALMOST("step.almost", 20),
    REST_BREATHE("rest.breathe", 85),
    OIL("oil", 85),
    COMFORT_CHECK("comfort.check", 15),
    TENSION_MARKED("tension.marked", 60),
    PRAISE_PACE("praise.pace", 10),
    PRAISE_COVERAGE("praise.coverage", 10),
    SESSION_DONE("session.done", 85);

    private final String id;
    private final int priority;

    CueId(String id, int priority) {
        this.id = id;
        this.priority = priority;
    }

    public String id() {
        return id;
    }

    public int priority() {
        return priority;
    }
}
