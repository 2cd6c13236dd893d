package readout.train.onnx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An ONNX model whose weights can be read and replaced, and to which a head can be added. All else
 * in it is kept byte for byte. Not thread-safe.
 */
public final class OnnxFile {
  // field numbers of ModelProto and GraphProto, onnx.proto of ONNX 1.6
  private static final int GRAPH = 7;
  private static final int METADATA = 14;
  private static final int NODE = 1;
  private static final int INITIALIZER = 5;
  private static final int OUTPUT = 12;

  private final List<ProtoField> model = new ArrayList<>();
  private final List<ProtoField> graph = new ArrayList<>();
  private final Map<String, Tensor> tensors = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, String> matrices = new LinkedHashMap<>();

  private OnnxFile() {}

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException if the bytes are not one
   */
  public static OnnxFile read(byte[] bytes) {
    OnnxFile file = new OnnxFile();
    for (ProtoField field : ProtoField.read(bytes)) {
      if (field.number() == GRAPH) {
        file.graph.addAll(ProtoField.read(field.bytes()));
      }
      file.model.add(field);
    }
    for (int i = 0; i < file.graph.size(); i++) {
      ProtoField field = file.graph.get(i);
      if (field.number() == INITIALIZER) {
        Tensor tensor = Tensor.read(field.bytes());
        file.tensors.put(tensor.name(), tensor);
        file.places.put(tensor.name(), i);
      }
    }
    for (ProtoField field : file.graph) {
      if (field.number() == NODE) {
        file.matrix(ProtoField.read(field.bytes()));
      }
    }
    return file;
  }

  /** Notes the layer whose weights a product takes: they have no name of their own in the file. */
  private void matrix(List<ProtoField> node) {
    List<String> inputs = new ArrayList<>();
    String name = "";
    String operator = "";
    for (ProtoField field : node) {
      switch (field.number()) {
        case 1 -> inputs.add(field.text());
        case 3 -> name = field.text();
        case 4 -> operator = field.text();
        default -> {}
      }
    }
    if (operator.startsWith("MatMul") && inputs.size() > 1 && tensors.containsKey(inputs.get(1))) {
      String layer =
          name.replaceFirst("^/", "").replaceFirst("/MatMul(_quant)?$", "").replace('/', '.');
      matrices.put(layer + ".weight", inputs.get(1).replace("_quantized", ""));
    }
  }

  /** The initializers by name, in the file's order. */
  public Map<String, Tensor> tensors() {
    return tensors;
  }

  /**
   * The initializer of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Tensor tensor(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("the graph has no " + name);
    }
    return tensor;
  }

  /**
   * For each linear layer, such as {@code encoder.layer.0.output.dense.weight}, the initializer of
   * its matrix, [in, out], named without the mark of its quantised form.
   */
  public Map<String, String> matrices() {
    return matrices;
  }

  /** Puts a tensor in the place of the one of the same name, or adds it. */
  public void put(Tensor tensor) {
    ProtoField field = ProtoField.of(INITIALIZER, tensor.write());
    Integer place = places.get(tensor.name());
    tensors.put(tensor.name(), tensor);
    if (place == null) {
      places.put(tensor.name(), graph.size());
      graph.add(field);
    } else {
      graph.set(place, field);
    }
  }

  /** Adds a node to the end of the graph. */
  public void node(String operator, String name, List<String> inputs, List<String> outputs) {
    List<ProtoField> node = new ArrayList<>();
    inputs.forEach(input -> node.add(ProtoField.of(1, input)));
    outputs.forEach(output -> node.add(ProtoField.of(2, output)));
    node.add(ProtoField.of(3, name));
    node.add(ProtoField.of(4, operator));
    graph.add(ProtoField.of(NODE, node));
  }

  /** Makes this the only output: floats [batch, sequence, columns]. */
  public void output(String name, long columns) {
    graph.removeIf(field -> field.number() == OUTPUT);
    for (int i = 0; i < graph.size(); i++) {
      if (graph.get(i).number() == INITIALIZER) {
        places.put(Tensor.read(graph.get(i).bytes()).name(), i);
      }
    }
    List<ProtoField> shape =
        List.of(
            ProtoField.of(1, List.of(ProtoField.of(2, "batch_size"))),
            ProtoField.of(1, List.of(ProtoField.of(2, "sequence_length"))),
            ProtoField.of(1, List.of(ProtoField.of(1, columns))));
    List<ProtoField> type = List.of(ProtoField.of(1, Tensor.FLOAT), ProtoField.of(2, shape));
    graph.add(
        ProtoField.of(
            OUTPUT,
            List.of(ProtoField.of(1, name), ProtoField.of(2, List.of(ProtoField.of(1, type))))));
  }

  /** Adds a key and a value that the runner can read. */
  public void metadata(String key, String value) {
    model.add(ProtoField.of(METADATA, List.of(ProtoField.of(1, key), ProtoField.of(2, value))));
  }

  /** The model's bytes. */
  public byte[] write() {
    List<ProtoField> fields = new ArrayList<>();
    for (ProtoField field : model) {
      fields.add(field.number() == GRAPH ? ProtoField.of(GRAPH, graph) : field);
    }
    return ProtoField.write(fields);
  }
}
