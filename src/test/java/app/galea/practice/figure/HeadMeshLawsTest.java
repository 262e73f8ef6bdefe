package app.galea.practice.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.HeadSize;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.scalp.HeadModel;
import app.galea.scalp.ScalpChart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadMeshLawsTest {

    private static final Mesh MEAN = HeadMesh.of(HeadSize.DEFAULT);
    private static final Mesh OTHER = HeadMesh.of(new HeadSize(82, 103, 136, 4));

    static List<Mesh> meshes() {
        return List.of(MEAN, OTHER);
    }

    @Test
    void hasNoMoreTrianglesThanASoftwareRendererTurnsAtThirtyFrames() {
        assertThat(MEAN.triangles()).isBetween(5_000, 36_000);
    }

    @ParameterizedTest
    @MethodSource("meshes")
    void isClosedAndEveryEdgeRunsAsOftenEitherWay(Mesh mesh) {
        Map<Long, Integer> edges = new HashMap<>();
        for (int t = 0; t < mesh.triangles(); t++) {
            for (int c = 0; c < 3; c++) {
                long from = mesh.corner(t, c);
                long to = mesh.corner(t, (c + 1) % 3);
                edges.merge(from << 32 | to, 1, Integer::sum);
            }
        }
        // where the rim of an ear is thinner than the grid, two sheets may share an edge
        assertThat(edges.entrySet())
                .allMatch(edge -> edge.getValue().equals(edges.get(edge.getKey() << 32 | edge.getKey() >>> 32)));
    }

    @ParameterizedTest
    @MethodSource("meshes")
    void windsOutwardsAndItsNormalsPointOut(Mesh mesh) {
        double volume = 0;
        int against = 0;
        for (int t = 0; t < mesh.triangles(); t++) {
            Vector3 a = place(mesh, mesh.corner(t, 0));
            Vector3 b = place(mesh, mesh.corner(t, 1));
            Vector3 c = place(mesh, mesh.corner(t, 2));
            volume += a.dot(b.cross(c)) / 6;
            Vector3 face = b.minus(a).cross(c.minus(a));
            Vector3 mean = normal(mesh, mesh.corner(t, 0))
                    .plus(normal(mesh, mesh.corner(t, 1)))
                    .plus(normal(mesh, mesh.corner(t, 2)));
            against += face.dot(mean) <= 0 ? 1 : 0;
        }
        // liters
        assertThat(volume / 1e6).isBetween(3.5, 7.0);
        // sharp rims of ears and lips are thinner than the grid
        assertThat(against / (double) mesh.triangles()).isLessThan(0.01);
    }

    @ParameterizedTest
    @MethodSource("meshes")
    void theScalpIsTheSurfaceTouchesAreMeasuredOn(Mesh mesh) {
        HeadModel model = new HeadModel(mesh == MEAN ? HeadSize.DEFAULT : new HeadSize(82, 103, 136, 4));
        int scalp = 0;
        for (int i = 0; i < mesh.vertices(); i++) {
            if (mesh.part(i) == Mesh.Part.SCALP) {
                HeadPoint at = HeadPoint.of(place(mesh, i));
                boolean forehead = !model.spot(at).nearestZone().isScalp();
                assertThat(model.spot(at).heightMm()).isCloseTo(0, within(forehead ? 8 : 0.01));
                assertThat(normal(mesh, i).dot(model.normal(model.size().direction(at))))
                        .isGreaterThan(forehead ? 0.8 : 0.999);
                scalp++;
            }
        }
        assertThat(scalp).isGreaterThan(4_000);
    }

    /** Between its vertices a triangle cuts the corner a little. */
    @Test
    void everySiteOfTheCapLiesOnTheMesh() {
        for (HeadSite site : HeadSite.values()) {
            if (!ScalpChart.isOnCap(site.direction())) {
                continue;
            }
            Vector3 at = HeadSize.DEFAULT.surface(site.direction()).vector();
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < MEAN.vertices(); i++) {
                nearest = Math.min(nearest, place(MEAN, i).distance(at));
            }
            assertThat(nearest).as(site.label()).isLessThan(5);
        }
    }

    @Test
    void leftIsTheMirrorOfRight() {
        List<Vector3> left = new ArrayList<>();
        for (int i = 0; i < MEAN.vertices(); i++) {
            if (MEAN.x(i) < 0) {
                left.add(new Vector3(-MEAN.x(i), MEAN.y(i), MEAN.z(i)));
            }
        }
        int differing = 0;
        for (int i = 0; i < MEAN.vertices(); i++) {
            Vector3 right = place(MEAN, i);
            // triangles across the midline are halved one way or the other, so that near it places differ a little
            double limit = right.x() > 2 ? 0.1 : 1;
            differing += right.x() > 1 && left.stream().noneMatch(mirrored -> mirrored.distance(right) < limit) ? 1 : 0;
        }
        assertThat(left).hasSizeGreaterThan(MEAN.vertices() / 3);
        assertThat(differing).isZero();
    }

    private static Vector3 place(Mesh mesh, int i) {
        return new Vector3(mesh.x(i), mesh.y(i), mesh.z(i));
    }

    private static Vector3 normal(Mesh mesh, int i) {
        return new Vector3(mesh.normalX(i), mesh.normalY(i), mesh.normalZ(i));
    }
}
