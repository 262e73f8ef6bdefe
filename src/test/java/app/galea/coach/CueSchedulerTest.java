package app.galea.coach;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.time.FrameTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CueSchedulerTest {

    private final CueScheduler scheduler = new CueScheduler(CoachSettings.defaults());

    private Optional<CueId> at(double seconds, CueId... ids) {
        return choose(
                        seconds,
                        Arrays.stream(ids)
                                .map(id -> new Candidate(id, Reading.ALWAYS, Map.of()))
                                .toList())
                .map(Cue::id);
    }

    private Optional<Cue> choose(double seconds, List<Candidate> candidates) {
        return scheduler.choose(FrameTime.ofSeconds(seconds), candidates);
    }

    @Test
    void theFirstMaySpeakAtOnce() {
        assertThat(at(0, CueId.PRAISE_PACE)).contains(CueId.PRAISE_PACE);
    }

    @Test
    void theHighestPrioritySpeaks() {
        assertThat(at(0, CueId.PRAISE_PACE, CueId.ZONE_WRONG, CueId.MOTION_SCRUB))
                .contains(CueId.ZONE_WRONG);
    }

    @Test
    void ofEqualsTheFirstOfTheTableSpeaks() {
        assertThat(at(0, CueId.MOTION_SCRUB, CueId.SEE_TOO_DARK)).contains(CueId.SEE_TOO_DARK);
    }

    @Test
    void aHigherPriorityInterrupts() {
        at(0, CueId.MOTION_SMALLER);
        assertThat(at(0.1, CueId.MOTION_SCRUB)).contains(CueId.MOTION_SCRUB);
    }

    @Test
    void equalOrLowerWaitsSixSeconds() {
        at(0, CueId.MOTION_SCRUB);
        assertThat(at(5.9, CueId.SEE_TOO_DARK, CueId.PRAISE_PACE)).isEmpty();
        assertThat(at(6, CueId.PRAISE_PACE)).contains(CueId.PRAISE_PACE);
    }

    @Test
    void stepChangesNeitherWaitNorMakeOthersWait() {
        at(0, CueId.SEE_NO_HEAD);
        assertThat(at(0.1, CueId.STEP_NEXT, CueId.SEE_NO_HEAD)).contains(CueId.STEP_NEXT);
        assertThat(at(0.2, CueId.OIL)).contains(CueId.OIL);
        assertThat(at(5.9, CueId.PRAISE_PACE)).isEmpty();
        assertThat(at(6, CueId.REST_BREATHE)).contains(CueId.REST_BREATHE);
        assertThat(at(6.1, CueId.PRAISE_PACE)).contains(CueId.PRAISE_PACE);
    }

    @Test
    void aKindIsSilentForItsCoolDown() {
        at(0, CueId.MOTION_SCRUB);
        assertThat(at(11.9, CueId.MOTION_SCRUB)).isEmpty();
        assertThat(at(12, CueId.MOTION_SCRUB)).contains(CueId.MOTION_SCRUB);
    }

    @Test
    void theWordsTurnOver() {
        for (int i = 0; i < 7; i++) {
            assertThat(choose(20 * i, List.of(new Candidate(CueId.MOTION_SCRUB, Reading.ALWAYS, Map.of()))))
                    .map(Cue::variant)
                    .contains(i % 3);
        }
    }

    @Test
    void anOccasionComesOnce() {
        List<Candidate> seventh = List.of(new Candidate(CueId.BALANCE, 7, Map.of()));
        assertThat(choose(0, seventh)).isPresent();
        assertThat(choose(100, seventh)).isEmpty();
        assertThat(choose(200, List.of(new Candidate(CueId.BALANCE, 8, Map.of()))))
                .isPresent();
    }
}
