package app.galea.practice.figure;

/**
 * A surface of triangles, head frame, mm: corners counter-clockwise seen from outside, with outward normals of length
 * one. Immutable; the numbers lie in plain arrays for speed and are reached one by one.
 */
public final class Mesh {

    private final float[] places;
    private final float[] normals;
    private final int[] corners;
    private final byte[] parts;
    private final float[] shades;

    /**
     * The arrays become the mesh's own.
     *
     * @param shades two numbers a vertex: {@link #open} and {@link #cover}
     */
    Mesh(float[] places, float[] normals, int[] corners, byte[] parts, float[] shades) {
        this.shades = shades;
        this.places = places;
        this.normals = normals;
        this.corners = corners;
        this.parts = parts;
    }

    public int vertices() {
        return parts.length;
    }

    public int triangles() {
        return corners.length / 3;
    }

    public float x(int vertex) {
        return places[3 * vertex];
    }

    public float y(int vertex) {
        return places[3 * vertex + 1];
    }

    public float z(int vertex) {
        return places[3 * vertex + 2];
    }

    public float normalX(int vertex) {
        return normals[3 * vertex];
    }

    public float normalY(int vertex) {
        return normals[3 * vertex + 1];
    }

    public float normalZ(int vertex) {
        return normals[3 * vertex + 2];
    }

    /** How much of the sky a vertex sees, 0 to 1. */
    public float open(int vertex) {
        return shades[2 * vertex];
    }

    /** How much it covers what is behind it, 0 to 1: less where a part of the body that goes on is cut off. */
    public float cover(int vertex) {
        return shades[2 * vertex + 1];
    }

    /** The vertex at a triangle's corner, 0 to 2. */
    public int corner(int triangle, int number) {
        return corners[3 * triangle + number];
    }

    /** What the surface is at a vertex. */
    public Part part(int vertex) {
        return Part.ALL.get(parts[vertex]);
    }

    /** What a place of the surface belongs to. */
    public enum Part {
        /** The cap that is divided into cells, and the forehead. */
        SCALP,
        /** Face, neck. */
        SKIN,
        EAR;

        private static final java.util.List<Part> ALL = java.util.List.of(values());
    }
}
