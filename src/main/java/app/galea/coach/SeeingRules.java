package app.galea.coach;

import app.galea.coach.CoachSettings.Seeing;
import app.galea.observation.Observation.Signal;
import app.galea.scalp.HandContact.Reach;
import app.galea.scalp.Touches;
import java.util.List;

/** The rules about what the camera can see; they hold in every step and while the session stands still. */
final class SeeingRules {

    private SeeingRules() {}

    static List<CueRule> all(Seeing seeing) {
        return List.of(new NoHead(), new NoHands(), new TooDark(seeing), new TooClose(seeing), new TwoPeople(seeing));
    }

    private static boolean hasPicture(Situation s) {
        return s.scene().signal() == Signal.PICTURE;
    }

    private static Reading band(boolean triggered, boolean released) {
        return triggered ? Reading.ON : released ? Reading.CALM : Reading.BETWEEN;
    }

    private record NoHead() implements CueRule {

        @Override
        public CueId id() {
            return CueId.SEE_NO_HEAD;
        }

        @Override
        public Reading read(Situation s) {
            return hasPicture(s) ? band(s.scene().head().isLost(), true) : Reading.BLIND;
        }
    }

    private record NoHands() implements CueRule {

        @Override
        public CueId id() {
            return CueId.SEE_NO_HANDS;
        }

        @Override
        public Reading read(Situation s) {
            if (!hasPicture(s) || s.scene().head().isLost()) {
                return Reading.BLIND;
            }
            Touches touches = s.touches();
            boolean none =
                    touches.left().reach() == Reach.ABSENT && touches.right().reach() == Reach.ABSENT;
            return band(none && s.progress().step().match(work -> true, pause -> false), true);
        }
    }

    private record TooDark(Seeing seeing) implements CueRule {

        @Override
        public CueId id() {
            return CueId.SEE_TOO_DARK;
        }

        @Override
        public Reading read(Situation s) {
            double luma = s.scene().picture().headLuma();
            return hasPicture(s) ? band(luma < seeing.darkLuma(), luma > seeing.lightLuma()) : Reading.BLIND;
        }
    }

    private record TooClose(Seeing seeing) implements CueRule {

        @Override
        public CueId id() {
            return CueId.SEE_TOO_CLOSE;
        }

        @Override
        public Reading read(Situation s) {
            if (!hasPicture(s) || s.scene().head().isLost()) {
                return Reading.BLIND;
            }
            double share = s.scene().head().widthShare();
            return band(share > seeing.closeShare(), share < seeing.farShare());
        }
    }

    private record TwoPeople(Seeing seeing) implements CueRule {

        @Override
        public CueId id() {
            return CueId.SEE_TWO_PEOPLE;
        }

        @Override
        public Reading read(Situation s) {
            double second = s.scene().picture().secondHead();
            return hasPicture(s) ? band(second > seeing.secondHead(), second == 0) : Reading.BLIND;
        }
    }
}
