package app.galea.coach;

/** One reason for one kind of cue: reads the situation of this instant; how long it lasts is not its business. */
interface CueRule {

    CueId id();

    Reading read(Situation situation);

    /** Its cue was just said, with the parameters of the last reading. */
    default void said() {}
}
