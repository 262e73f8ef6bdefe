package app.galea.sound;

import app.galea.coach.CueId;
import app.galea.sound.Voice.Sentence;

/**
 * One thing to be heard now. Immutable.
 *
 * @param tone before the sentence
 * @param sentence empty where the tone is all
 * @param bornNanos when it was to be heard, by the clock
 */
record Announcement(Tone tone, Sentence sentence, long bornNanos) {

    static Tone toneOf(CueId cue) {
        return switch (cue) {
            case STEP_NEXT, REST_BREATHE, OIL -> Tone.STEP;
            case SESSION_DONE -> Tone.DONE;
            case TENSION_MARKED -> Tone.MARK;
            default -> Tone.NONE;
        };
    }
}
