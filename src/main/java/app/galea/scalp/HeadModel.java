package app.galea.scalp;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import java.util.Optional;

/**
 * A person's head as a surface: the ellipsoid of {@link HeadSize} in the head frame, mm. Places are brought down to it
 * along the line to its middle (in the unit sphere's scale), the rule by which sites and zones are defined. Immutable.
 */
public final class HeadModel {

    private final HeadSize size;

    public HeadModel(HeadSize size) {
        this.size = size;
    }

    public HeadSize size() {
        return size;
    }

    /** A point brought down to the scalp. */
    public ScalpSpot spot(HeadPoint point) {
        Direction direction = size.direction(point);
        HeadPoint place = size.surface(direction);
        return spot(direction, place, Math.copySign(point.distance(place), share(point) - 1));
    }

    /** The place on the scalp in that direction. */
    public ScalpSpot spot(Direction direction) {
        return spot(direction, size.surface(direction), 0);
    }

    private static ScalpSpot spot(Direction direction, HeadPoint place, double heightMm) {
        boolean onCap = ScalpChart.isOnCap(direction);
        return new ScalpSpot(place, direction, heightMm, onCap, ScalpZone.nearest(direction));
    }

    /** The surface's outward normal, of length one, at the place in that direction. */
    public Vector3 normal(Direction direction) {
        return new Vector3(
                        direction.x() / size.semiXMm(), direction.y() / size.semiYMm(), direction.z() / size.semiZMm())
                .normalized();
    }

    /**
     * Where the ray from {@code eye} along {@code ray} (any length) enters the surface.
     *
     * @return empty when it passes by
     */
    public Optional<HeadPoint> entry(HeadPoint eye, Vector3 ray) {
        Vector3 from = unit(eye.vector().minus(new Vector3(0, size.centerYMm(), 0)));
        Vector3 along = unit(ray);
        double a = along.dot(along);
        double b = from.dot(along);
        double root = b * b - a * (from.dot(from) - 1);
        if (root < 0) {
            return Optional.empty();
        }
        double reach = (-b - Math.sqrt(root)) / a;
        return reach < 0
                ? Optional.empty()
                : Optional.of(HeadPoint.of(eye.vector().plus(ray.times(reach))));
    }

    /** How far out a point lies, as a share of the way from the middle to the surface. */
    private double share(HeadPoint point) {
        return unit(new Vector3(point.x(), point.y() - size.centerYMm(), point.z()))
                .norm();
    }

    private Vector3 unit(Vector3 v) {
        return new Vector3(v.x() / size.semiXMm(), v.y() / size.semiYMm(), v.z() / size.semiZMm());
    }
}
