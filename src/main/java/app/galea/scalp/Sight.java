package app.galea.scalp;

import app.galea.anatomy.ScalpZone;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much of each zone faces the camera in this head pose (surface tilted under 70 degrees), shares 0 to 1; all 0 while
 * the head is lost. Immutable.
 */
public record Sight(Map<ScalpZone, Double> shares) {

    public static final Sight NONE = new Sight(Map.of());

    public Sight {
        shares = shares.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(shares));
    }

    public double share(ScalpZone zone) {
        return shares.getOrDefault(zone, 0.0);
    }
}
