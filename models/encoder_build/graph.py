"""The ONNX graph of the encoder, written by hand so that it holds no weight of its own.

Every weight is an external initializer that points into `model.safetensors` (byte offset and length), so the folder
has one set of weights, read by sentence-transformers and by onnxruntime alike. Linear weights are stored as
float8 (e4m3); the graph turns them into int8 per output channel with the scales it carries, on 7 bits
(`reduce_range`) so that no CPU saturates and all give the same integers; onnxruntime folds that into constants when
the session opens.

Inputs: input_ids, attention_mask, int64 (batch, length). Output: sentence_embedding, float32 (batch, hidden), norm 1.
Activations are quantised per tensor, dynamically: run one text at a time (no padding) for vectors free of their batch.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

WEIGHTS = "model.safetensors"
LEVELS = 63
OPSET = 20
TYPES = {"F8_E4M3": TensorProto.FLOAT8E4M3FN, "F32": TensorProto.FLOAT, "F16": TensorProto.FLOAT16}


def safetensors_layout(path: Path) -> dict[str, tuple[str, list[int], int, int]]:
    """name -> (dtype, shape, absolute offset in bytes, length in bytes)."""
    with path.open("rb") as stream:
        (size,) = struct.unpack("<Q", stream.read(8))
        header = json.loads(stream.read(size))
    header.pop("__metadata__", None)
    return {
        name: (entry["dtype"], entry["shape"], 8 + size + entry["data_offsets"][0],
               entry["data_offsets"][1] - entry["data_offsets"][0])
        for name, entry in header.items()
    }  # fmt: skip


def float8_values() -> NDArray[np.float32]:
    """The value of each of the 256 codes of float8 e4m3fn (the two NaN codes, never stored, give 0)."""
    import ml_dtypes

    values = np.arange(256, dtype=np.uint8).view(ml_dtypes.float8_e4m3fn).astype(np.float32)
    return np.nan_to_num(values, nan=0.0)


class Graph:
    """Collects nodes and initializers; each helper returns the name of its output."""

    def __init__(self, layout: Mapping[str, tuple[str, list[int], int, int]]):
        self.layout = layout
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []
        self.known: set[str] = set()

    def op(self, kind: str, inputs: Sequence[str], name: str, outputs: int = 1, **attributes: Any) -> str:
        names = [name] if outputs == 1 else [f"{name}.{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=f"{name}/{kind}", **attributes))
        return names[0]

    def constant(self, name: str, value: Any, dtype: Any = np.float32) -> str:
        if name not in self.known:
            self.known.add(name)
            self.initializers.append(numpy_helper.from_array(np.asarray(value, dtype=dtype), name))
        return name

    def external(self, name: str, data_type: int) -> onnx.TensorProto:
        """A tensor whose bytes stay where they lie in the safetensors file."""
        _, shape, offset, length = self.layout[name]
        tensor = onnx.TensorProto(name=name, data_type=data_type, data_location=TensorProto.EXTERNAL)
        tensor.dims.extend(shape)
        for key, value in (("location", WEIGHTS), ("offset", str(offset)), ("length", str(length))):
            tensor.external_data.add(key=key, value=value)
        return tensor

    def weight(self, name: str) -> str:
        """An initializer whose bytes stay in the safetensors file; cast to float32 if stored shorter."""
        dtype = self.layout[name][0]
        if name not in self.known:
            self.known.add(name)
            self.initializers.append(self.external(name, TYPES[dtype]))
            if dtype != "F32":
                self.op("Cast", [name], f"{name}.f32", to=TensorProto.FLOAT)
        return name if dtype == "F32" else f"{name}.f32"

    def quantised(self, name: str, weights: Sequence[str], scale: NDArray[np.float32]) -> str:
        """int8 (in, out) of one or more stored (out, in) matrices side by side; scale: (out,)."""
        parts, start = [], 0
        for weight in weights:
            stop = start + self.layout[weight][1][0]
            step = self.constant(f"{weight}.step", scale[start:stop])
            zero = self.constant(f"{weight}.zero", np.zeros(stop - start), np.int8)
            parts.append(self.op("QuantizeLinear", [self.weight(weight), step, zero], f"{weight}.q", axis=0))
            start = stop
        joined = self.op("Concat", parts, f"{name}.joined", axis=0) if len(parts) > 1 else parts[0]
        return self.op("Transpose", [joined], f"{name}.int8", perm=[1, 0])

    def linear(self, x: str, name: str, weights: Sequence[str], biases: Sequence[str], scale: NDArray[np.float32]) -> str:
        matrix = self.quantised(name, weights, scale)
        outputs = [f"{name}.x8", f"{name}.xs", f"{name}.xz"]
        self.nodes.append(helper.make_node("DynamicQuantizeLinear", [x], outputs, name=f"{name}/dql"))
        product = self.op("MatMulInteger", [outputs[0], matrix, outputs[2]], f"{name}.prod")
        real = self.op("Cast", [product], f"{name}.real", to=TensorProto.FLOAT)
        factor = self.op("Mul", [outputs[1], self.constant(f"{name}.scale", scale)], f"{name}.factor")
        scaled = self.op("Mul", [real, factor], f"{name}.scaled")
        names = [self.weight(bias) for bias in biases]
        bias = self.op("Concat", names, f"{name}.bias", axis=0) if len(names) > 1 else names[0]
        return self.op("Add", [scaled, bias], f"{name}.out")

    def norm(self, x: str, prefix: str, eps: float) -> str:
        inputs = [x, self.weight(f"{prefix}.weight"), self.weight(f"{prefix}.bias")]
        return self.op("LayerNormalization", inputs, f"{prefix}.out", axis=-1, epsilon=eps)


def attention(graph: Graph, qkv: str, mask: str, name: str, hidden: int, heads: int) -> str:
    """Softmax attention from the joined projection (batch, length, 3 x hidden)."""
    split = [f"{name}.q", f"{name}.k", f"{name}.v"]
    graph.nodes.append(helper.make_node("Split", [qkv], split, name=f"{name}/split", axis=-1, num_outputs=3))
    shape = graph.constant("heads_shape", [0, 0, heads, hidden // heads], np.int64)
    parts = []
    for part, perm in zip(split, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3]), strict=True):
        parts.append(graph.op("Transpose", [graph.op("Reshape", [part, shape], f"{part}.r")], f"{part}.t", perm=perm))
    scores = graph.op("MatMul", parts[:2], f"{name}.scores")
    scaled = graph.op("Mul", [scores, graph.constant("head_scale", (hidden // heads) ** -0.5)], f"{name}.scaled")
    weights = graph.op("Softmax", [graph.op("Add", [scaled, mask], f"{name}.masked")], f"{name}.soft", axis=-1)
    mixed = graph.op("Transpose", [graph.op("MatMul", [weights, parts[2]], f"{name}.mix")], f"{name}.mt", perm=[0, 2, 1, 3])
    return graph.op("Reshape", [mixed, graph.constant("hidden_shape", [0, 0, hidden], np.int64)], f"{name}.ctx")


def build(folder: Path, config: Mapping[str, Any], scales: Mapping[str, NDArray[np.float32]]) -> onnx.ModelProto:
    """The model for the weights lying in `folder`; `scales` maps `N.qkv`, `N.ao`, `N.fi`, `N.fo` to (out,) float32."""
    hidden, heads, eps = config["hidden_size"], config["num_attention_heads"], config["layer_norm_eps"]
    g = Graph(safetensors_layout(folder / WEIGHTS))
    x = embeddings(g, eps)
    real_mask = g.op("Cast", ["attention_mask"], "mask.f32", to=TensorProto.FLOAT)
    hidden_mask = g.op("Sub", [g.constant("one", 1.0), real_mask], "mask.hidden")
    wide = g.op("Unsqueeze", [hidden_mask, g.constant("axes12", [1, 2], np.int64)], "mask.wide")
    mask = g.op("Mul", [wide, g.constant("minus", -1e9)], "mask.add")
    for number in range(config["num_hidden_layers"]):
        p = f"encoder.layer.{number}"
        own = f"{p}.attention.self"
        names = [f"{own}.{part}" for part in ("query", "key", "value")]
        qkv = g.linear(x, f"{number}.qkv", [f"{n}.weight" for n in names], [f"{n}.bias" for n in names], scales[f"{number}.qkv"])
        context = attention(g, qkv, mask, f"{number}.att", hidden, heads)
        dense = f"{p}.attention.output.dense"
        out = g.linear(context, f"{number}.ao", [f"{dense}.weight"], [f"{dense}.bias"], scales[f"{number}.ao"])
        x = g.norm(g.op("Add", [out, x], f"{number}.res1"), f"{p}.attention.output.LayerNorm", eps)
        dense = f"{p}.intermediate.dense"
        up = g.linear(x, f"{number}.fi", [f"{dense}.weight"], [f"{dense}.bias"], scales[f"{number}.fi"])
        act = g.op("Gelu", [up], f"{number}.gelu")
        dense = f"{p}.output.dense"
        down = g.linear(act, f"{number}.fo", [f"{dense}.weight"], [f"{dense}.bias"], scales[f"{number}.fo"])
        x = g.norm(g.op("Add", [down, x], f"{number}.res2"), f"{p}.output.LayerNorm", eps)
    pool(g, x, real_mask)
    return finish(g, hidden)


def embeddings(g: Graph, eps: float) -> str:
    """Word (gathered while still float8) + position + type embeddings, normalised."""
    table = "embeddings.word_embeddings.weight"
    g.initializers.append(g.external(table, TensorProto.UINT8))  # Gather refuses float8: bytes, then their values
    rows = g.op("Cast", [g.op("Gather", [table, "input_ids"], "emb.bytes")], "emb.codes", to=TensorProto.INT32)
    words = g.op("Gather", [g.constant("float8_values", float8_values()), rows], "emb.words")
    length = g.op("Shape", ["input_ids"], "emb.length", start=1, end=2)
    start, axis = g.constant("zero1", [0], np.int64), g.constant("axis0", [0], np.int64)
    places = g.op("Slice", [g.weight("embeddings.position_embeddings.weight"), start, length, axis], "emb.positions")
    kind = g.op(
        "Slice",
        [g.weight("embeddings.token_type_embeddings.weight"), start, g.constant("one1", [1], np.int64), axis],
        "emb.type",
    )
    total = g.op("Add", [words, g.op("Add", [places, kind], "emb.fixed")], "emb.sum")
    return g.norm(total, "embeddings.LayerNorm", eps)


def pool(g: Graph, x: str, mask: str) -> str:
    """Mean over the tokens of the text, then L2 norm."""
    column = g.op("Unsqueeze", [mask, g.constant("axis2", [2], np.int64)], "pool.mask")
    axis = g.constant("axis1", [1], np.int64)
    total = g.op("ReduceSum", [g.op("Mul", [x, column], "pool.kept"), axis], "pool.sum", keepdims=0)
    number = g.op("ReduceSum", [column, axis], "pool.count", keepdims=0)
    mean = g.op("Div", [total, number], "pool.mean")
    norm = g.op("ReduceL2", [mean, axis], "pool.norm", keepdims=1)
    return g.op("Div", [mean, norm], "sentence_embedding")


def finish(g: Graph, hidden: int) -> onnx.ModelProto:
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "length"]) for n in ("input_ids", "attention_mask")]
    outputs = [helper.make_tensor_value_info("sentence_embedding", TensorProto.FLOAT, ["batch", hidden])]
    body = helper.make_graph(g.nodes, "e5-small-fr", inputs, outputs, g.initializers)
    return helper.make_model(body, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10, producer_name="evalassist")
