package app.galea.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule with a bug must not take the session with it. */
class RuleFailureTest {

    private final Faulty faulty = new Faulty();
    private final Coach coach = new Coach(CoachSettings.defaults(), List.of(faulty, new AlwaysOn()));
    private final Rehearsal rehearsal = new Rehearsal(coach, 30);

    /** Works for ten seconds. */
    private static final class Faulty implements CueRule {

        private int reads;

        @Override
        public CueId id() {
            return CueId.SEE_TOO_DARK;
        }

        @Override
        public Reading read(Situation situation) {
            reads++;
            if (reads > 300) {
                throw new IllegalStateException("a bug");
            }
            return Reading.ON;
        }
    }

    private record AlwaysOn() implements CueRule {

        @Override
        public CueId id() {
            return CueId.SEE_TOO_CLOSE;
        }

        @Override
        public Reading read(Situation situation) {
            return Reading.ON;
        }
    }

    @Test
    void isOffForTheRestOfTheSessionAndTheOthersGoOn() {
        rehearsal.go(9.9);
        assertThat(coach.failures()).isEmpty();
        rehearsal.go(120);
        assertThat(faulty.reads).as("never asked again").isEqualTo(301);
        assertThat(coach.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo(CueId.SEE_TOO_DARK);
            assertThat(failure.bug()).hasMessage("a bug");
        });
        assertThat(rehearsal.said).extracting(Cue::id).contains(CueId.SEE_TOO_CLOSE);
        assertThat(rehearsal.said)
                .filteredOn(cue -> cue.id() == CueId.SEE_TOO_DARK)
                .allSatisfy(cue -> assertThat(cue.time().seconds()).isLessThanOrEqualTo(10));
        assertThat(coach.showing()).map(Cue::id).isNotEqualTo(java.util.Optional.of(CueId.SEE_TOO_DARK));
    }

    @Test
    void itsCueDoesNotStayOnTheScreen() {
        Coach alone = new Coach(CoachSettings.defaults(), List.of(faulty));
        Rehearsal briefly = new Rehearsal(alone, 30).go(9.9);
        assertThat(briefly.said).extracting(Cue::id).containsExactly(CueId.SEE_TOO_DARK);
        assertThat(alone.showing()).isPresent();
        briefly.go(1);
        assertThat(alone.showing()).isEmpty();
    }
}
