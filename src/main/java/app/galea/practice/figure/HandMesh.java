package app.galea.practice.figure;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.practice.GhostHands.GhostHand;
import app.galea.scalp.HeadModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A hand as triangles: rods from joint to joint, each fingertip's pad where the ghost hand's fingertip is. Stateless; a
 * fraction of a millisecond.
 */
public final class HandMesh {

    /** Sides of a rod, and rings of the half ball at either end. */
    private static final int SIDES = 10;

    private static final int RINGS = 3;

    /** Half the thickness of fingertip, joints, knuckles, palm and wrist, mm. */
    private static final double TIP_MM = 6.5;

    private static final double JOINT_MM = 7.6;
    private static final double KNUCKLE_MM = 9.5;
    private static final double PALM_MM = 12;
    private static final double WRIST_MM = 19;

    /** How much of the forearm shows, mm. */
    private static final double ARM_MM = 55;

    private final List<float[]> places = new ArrayList<>();
    private final List<float[]> normals = new ArrayList<>();
    private final List<Float> covers = new ArrayList<>();
    private final List<int[]> triangles = new ArrayList<>();

    private HandMesh() {}

    /** The hand over a head of that size. */
    public static Mesh of(GhostHand hand, HeadSize head) {
        HandMesh mesh = new HandMesh();
        HeadModel model = new HeadModel(head);
        Vector3 wrist = place(hand, HandLandmark.WRIST);
        for (Finger finger : Finger.values()) {
            Vector3 knuckle = place(hand, HandLandmark.knuckle(finger));
            Vector3 pad = place(hand, HandLandmark.tip(finger));
            Vector3 out = model.normal(head.direction(HeadPoint.of(pad)));
            // the pad lies on the scalp, the bone above it
            Vector3 tip = pad.plus(out.times(TIP_MM));
            Vector3 middle = place(hand, HandLandmark.values()[HandLandmark.THUMB_IP.ordinal() + finger.ordinal()]);
            Vector3 last = middle.times(0.45).plus(tip.times(0.55)).plus(out.times(5));
            mesh.rod(knuckle, middle, KNUCKLE_MM, JOINT_MM + 0.6);
            mesh.rod(middle, last, JOINT_MM + 0.6, JOINT_MM);
            mesh.rod(last, tip, JOINT_MM, TIP_MM);
            mesh.rod(wrist, knuckle, WRIST_MM - 4, PALM_MM);
        }
        Vector3 palm = place(hand, HandLandmark.MIDDLE_MCP);
        Vector3 down = wrist.minus(palm).normalized();
        Vector3 aside = new Vector3(hand.side() == Side.LEFT ? -0.35 : 0.35, 0, -0.6);
        Vector3 arm = down.plus(aside).normalized();
        mesh.rod(wrist.plus(arm.times(ARM_MM)), wrist, WRIST_MM + 4, WRIST_MM);
        mesh.fade(wrist, arm);
        return mesh.mesh();
    }

    private static Vector3 place(GhostHand hand, HandLandmark landmark) {
        return hand.points().get(landmark.ordinal()).vector();
    }

    /** A rod with round ends. */
    private void rod(Vector3 from, Vector3 to, double r0, double r1) {
        Vector3 axis = to.minus(from).normalized();
        Vector3 any = Math.abs(axis.x()) < 0.8 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0);
        Vector3 across = axis.cross(any).normalized();
        Vector3 other = axis.cross(across);
        int first = places.size();
        int rings = 2 * (RINGS + 1);
        for (int ring = 0; ring < rings; ring++) {
            boolean end = ring > RINGS;
            double angle = Math.PI / 2 * (end ? (ring - RINGS - 1) / (double) RINGS : ring / (double) RINGS - 1);
            double radius = end ? r1 : r0;
            Vector3 middle = end ? to : from;
            for (int side = 0; side < SIDES; side++) {
                double turn = 2 * Math.PI * side / SIDES;
                Vector3 normal = across.times(Math.cos(turn) * Math.cos(angle))
                        .plus(other.times(Math.sin(turn) * Math.cos(angle)))
                        .plus(axis.times(Math.sin(angle)));
                add(middle.plus(normal.times(radius)), normal);
            }
        }
        for (int ring = 0; ring < rings - 1; ring++) {
            for (int side = 0; side < SIDES; side++) {
                int a = first + ring * SIDES + side;
                int b = first + ring * SIDES + (side + 1) % SIDES;
                triangles.add(new int[] {a, b, b + SIDES});
                triangles.add(new int[] {a, b + SIDES, a + SIDES});
            }
        }
    }

    private void add(Vector3 place, Vector3 normal) {
        places.add(new float[] {(float) place.x(), (float) place.y(), (float) place.z()});
        normals.add(new float[] {(float) normal.x(), (float) normal.y(), (float) normal.z()});
    }

    /** The arm fades away before it is cut off. */
    private void fade(Vector3 wrist, Vector3 arm) {
        for (float[] place : places) {
            double along =
                    new Vector3(place[0], place[1], place[2]).minus(wrist).dot(arm);
            covers.add((float) Math.max(0, Math.min(1, 1 - (along - 4) / (ARM_MM - 8))));
        }
    }

    private Mesh mesh() {
        float[] p = new float[3 * places.size()];
        float[] n = new float[p.length];
        for (int i = 0; i < places.size(); i++) {
            System.arraycopy(places.get(i), 0, p, 3 * i, 3);
            System.arraycopy(normals.get(i), 0, n, 3 * i, 3);
        }
        int[] corners = new int[3 * triangles.size()];
        for (int i = 0; i < triangles.size(); i++) {
            System.arraycopy(triangles.get(i), 0, corners, 3 * i, 3);
        }
        byte[] parts = new byte[places.size()];
        java.util.Arrays.fill(parts, (byte) Mesh.Part.SKIN.ordinal());
        float[] shades = new float[2 * places.size()];
        for (int i = 0; i < places.size(); i++) {
            shades[2 * i] = 1;
            shades[2 * i + 1] = covers.get(i);
        }
        return new Mesh(p, n, corners, parts, shades);
    }
}
