package app.galea.inference;

import java.util.List;

/**
 * What goes into a network and what comes out, checked when it is loaded. Immutable.
 *
 * @param name as in the catalog, such as {@code galea.pose/0}
 */
public record ModelContract(String name, List<Tensor> inputs, List<Tensor> outputs) {

    /** A named block of floats of fixed shape. */
    public record Tensor(String name, List<Long> shape) {

        public Tensor {
            shape = List.copyOf(shape);
        }

        /** How many floats it holds. */
        public int size() {
            return Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact));
        }
    }

    public ModelContract {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
