package app.galea.inference;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import app.galea.inference.ModelContract.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One loaded network: floats in, floats out. Confined to the thread that runs it; closed by the one who opened it.
 *
 * <p>Inputs and outputs are direct buffers made once and used again by every run, so that a run leaves about half a
 * kilobyte of garbage. No spinning: it burns the cores others need.
 */
public final class OnnxModel implements AutoCloseable {

    private final ModelFile file;
    private final OrtSession session;
    private final Map<String, OnnxTensor> inputTensors = new LinkedHashMap<>();
    private final Map<String, OnnxTensor> outputTensors = new LinkedHashMap<>();
    private final List<ByteBuffer> inputs;
    private final List<FloatBuffer> outputs;
    private final String provider;

    OnnxModel(VerifiedModel verified, ModelContract contract, RunSettings run) throws InferenceException {
        this.file = verified.model();
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            Opened opened = open(environment, verified.content(), run);
            this.session = opened.session();
            this.provider = opened.provider();
            try {
                check("input", contract.inputs(), session.getInputInfo());
                check("output", contract.outputs(), session.getOutputInfo());
                this.inputs = contract.inputs().stream().map(OnnxModel::direct).toList();
                List<ByteBuffer> results =
                        contract.outputs().stream().map(OnnxModel::direct).toList();
                this.outputs = results.stream().map(ByteBuffer::asFloatBuffer).toList();
                bind(environment, contract.inputs(), inputs, inputTensors);
                bind(environment, contract.outputs(), results, outputTensors);
            } catch (InferenceException | OrtException refused) {
                close();
                throw refused;
            }
        } catch (OrtException refused) {
            throw new InferenceException(
                    "The network " + file.id() + " cannot be loaded: " + refused.getMessage(), refused);
        }
    }

    /** A session, and what runs it. */
    private record Opened(OrtSession session, String provider) {}

    /** Core ML is a wish: what it refuses, the processor does. */
    private static Opened open(OrtEnvironment environment, byte[] content, RunSettings run) throws OrtException {
        if (!run.coreMl()) {
            return new Opened(session(environment, content, run), "processor");
        }
        RunSettings plain = new RunSettings(run.threads(), false, run.eightBits());
        if (!OrtEnvironment.getAvailableProviders().contains(OrtProvider.CORE_ML)) {
            return new Opened(session(environment, content, plain), "processor; Core ML is only there on macOS");
        }
        try {
            return new Opened(session(environment, content, run), "Core ML");
        } catch (OrtException refused) {
            return new Opened(
                    session(environment, content, plain),
                    "processor; Core ML refused the network: " + refused.getMessage());
        }
    }

    private static OrtSession session(OrtEnvironment environment, byte[] content, RunSettings run) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (run.coreMl()) {
                options.addCoreML(Map.of("ModelFormat", "MLProgram", "MLComputeUnits", "ALL"));
            }
            options.setIntraOpNumThreads(run.threads());
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return environment.createSession(content, options);
        }
    }

    private void check(String kind, List<Tensor> wanted, Map<String, NodeInfo> found) throws InferenceException {
        for (Tensor tensor : wanted) {
            NodeInfo node = found.get(tensor.name());
            boolean fits = node != null
                    && node.getInfo() instanceof TensorInfo info
                    && info.type == OnnxJavaType.FLOAT
                    && Arrays.equals(info.getShape(), shape(tensor));
            if (!fits) {
                throw new InferenceException("The network " + file.id() + " does not fit the contract "
                        + file.contract() + ": its " + kind + " '" + tensor.name() + "' should be floats of shape "
                        + tensor.shape() + " and is " + (node == null ? "missing" : node.getInfo()) + ".");
            }
        }
        if (found.size() != wanted.size()) {
            throw new InferenceException("The network " + file.id() + " does not fit the contract " + file.contract()
                    + ": it has the " + kind + "s " + found.keySet() + ".");
        }
    }

    private static ByteBuffer direct(Tensor tensor) {
        return ByteBuffer.allocateDirect(tensor.size() * Float.BYTES).order(ByteOrder.nativeOrder());
    }

    private static void bind(
            OrtEnvironment environment, List<Tensor> tensors, List<ByteBuffer> buffers, Map<String, OnnxTensor> bound)
            throws OrtException {
        for (int i = 0; i < tensors.size(); i++) {
            Tensor tensor = tensors.get(i);
            bound.put(
                    tensor.name(),
                    OnnxTensor.createTensor(environment, buffers.get(i).asFloatBuffer(), shape(tensor)));
        }
    }

    private static long[] shape(Tensor tensor) {
        return tensor.shape().stream().mapToLong(Long::longValue).toArray();
    }

    /** What runs it, in words: the processor, or Core ML; and why not, where that was wished for. */
    public String provider() {
        return provider;
    }

    /** The catalog's entry this network was loaded from. */
    public ModelFile file() {
        return file;
    }

    /** The memory of an input in the contract's order: floats in native byte order, to be filled before each run. */
    public ByteBuffer input(int index) {
        return inputs.get(index);
    }

    /** The floats of an output in the contract's order; overwritten by the next run. */
    public FloatBuffer output(int index) {
        return outputs.get(index);
    }

    /** Reads the inputs, writes the outputs. */
    public void run() {
        try (OrtSession.Result result = session.run(inputTensors, Set.of(), outputTensors)) {
            assert result.size() == outputTensors.size();
        } catch (OrtException refused) {
            throw new IllegalStateException("a verified network must run: " + file.id(), refused);
        }
    }

    @Override
    public void close() {
        inputTensors.values().forEach(OnnxTensor::close);
        outputTensors.values().forEach(OnnxTensor::close);
        inputTensors.clear();
        outputTensors.clear();
        try {
            session.close();
        } catch (OrtException refused) {
            throw new IllegalStateException("a session must close: " + file.id(), refused);
        }
    }
}
