"""Training steps of a graph in PyTorch 2: what `bench/training-beside-pytorch.ts` runs beside skyrefer's own.

A development tool, not part of the product. The graph comes as `bench/reference/write-graph.ts` writes it: nodes by their ONNX operators, as
the runtime gets them, without the backward half. Each operator becomes what one writes for it in PyTorch (OPERATORS), all of them a torch.fx
module, whose code is a line for each node that drops tensors after their last use. Its parameters are the graph's trainable inputs; autograd
makes the backward half. Gemm with a transposed weight is F.linear, LayerNormalization F.layer_norm, Reshape and Transpose are views, scalars
are Python's; with `fuse`, softmax(Q K') V whose weights nothing else reads is F.scaled_dot_product_attention, which changes no result.

    {"load": FOLDER, "name": "float32", "dtype": "float32", "compile": false, "fuse": true, "settings": {...}} -> {"parameters": ..., "fused": ...}
    {"check": "float32"}            -> {"loss": ..., "gradientNorms": {...}}; changes no parameter
    {"train": "float32"}            -> {"seconds": ..., "cpuSeconds": ..., "loss": ...}, of one step
    {"product": "float32"}          -> {"gigaflops": ...}

bfloat16 is torch.autocast over float32 parameters, as PyTorch trains in it. The optimiser is torch.optim.AdamW(fused=True), clipping and
average are PyTorch's multi-tensor functions.
"""
import json
import operator
import pathlib

import torch
import torch.nn.functional as F
from peer_process import DTYPES, Stopwatch, serve
from torch import fx

TENSOR_TYPES = {
    "float32": torch.float32,
    "float16": torch.float16,
    "float64": torch.float64,
    "bfloat16": torch.bfloat16,
    "uint8": torch.uint8,
    "int8": torch.int8,
    "int32": torch.int32,
    "int64": torch.int64,
    "bool": torch.bool,
}
ONNX_TYPES = {1: torch.float32, 7: torch.int64, 9: torch.bool, 10: torch.float16, 11: torch.float64, 16: torch.bfloat16}


def gemm(node, x, weight, bias=None):
    assert node["attributes"].get("transB") == 1
    return F.linear(x, weight, bias)


def layer_norm(node, x, weight, bias):
    assert node["attributes"]["axis"] == -1
    return F.layer_norm(x, node["shapes"][0][-1:], weight, bias, node["attributes"]["epsilon"])


def resize(node, x, _region, _scales, sizes):
    attributes = node["attributes"]
    mode, corners = attributes["mode"], attributes["coordinate_transformation_mode"] == "align_corners"
    if mode == "nearest":
        return F.interpolate(x, size=sizes[2:], mode="nearest")
    return F.interpolate(x, size=sizes[2:], mode="bilinear", align_corners=corners, antialias=attributes["antialias"] == 1)


def piece(_node, x, starts, ends, axes, steps):
    index = [slice(None)] * (max(axes) + 1)
    for start, end, axis, step in zip(starts, ends, axes, steps):
        index[axis] = slice(start, end, step)
    return x[tuple(index)]


def pad(node, x, pads):
    rank = len(pads) // 2
    return F.pad(x, [side for axis in reversed(range(rank)) for side in (pads[axis], pads[rank + axis])])


def geometry(node):
    attributes = node["attributes"]
    assert len(set(attributes["pads"])) == 1
    return {"stride": attributes["strides"], "padding": attributes["pads"][0]}


def reduction(function):
    def reduce(node, x, axes=None):
        keep = node["attributes"].get("keepdims", 1) == 1
        return function(x, dim=axes if axes is not None else list(range(len(node["shapes"][0]))), keepdim=keep)

    return reduce


def extreme(of_tensors, clamp):
    return lambda _node, a, b: clamp(a, b) if isinstance(b, float) else of_tensors(a, b)


def plain(function):
    return lambda _node, *operands: function(*operands)


OPERATORS = {
    "Add": plain(operator.add),
    "Sub": plain(operator.sub),
    "Mul": plain(operator.mul),
    "Div": plain(operator.truediv),
    "Pow": plain(operator.pow),
    "Neg": plain(operator.neg),
    "MatMul": plain(torch.matmul),
    "Gemm": gemm,
    "Conv": lambda node, x, weight, bias=None: F.conv2d(x, weight, bias, **geometry(node)),
    "ConvTranspose": lambda node, x, weight, bias=None: F.conv_transpose2d(x, weight, bias, **geometry(node)),
    "MaxPool": lambda node, x: F.max_pool2d(x, node["attributes"]["kernel_shape"], node["attributes"]["strides"]),
    "LayerNormalization": layer_norm,
    "Softmax": lambda node, x: F.softmax(x, dim=node["attributes"]["axis"]),
    "Gelu": lambda node, x: F.gelu(x, approximate=node["attributes"]["approximate"]),
    "Relu": plain(F.relu),
    "Sigmoid": plain(torch.sigmoid),
    "Softplus": plain(F.softplus),
    "Tanh": plain(torch.tanh),
    "Exp": plain(torch.exp),
    "Log": plain(torch.log),
    "Sqrt": plain(torch.sqrt),
    "Sin": plain(torch.sin),
    "Cos": plain(torch.cos),
    "Floor": plain(torch.floor),
    "Ceil": plain(torch.ceil),
    "Max": extreme(torch.maximum, lambda a, b: torch.clamp(a, min=b)),
    "Min": extreme(torch.minimum, lambda a, b: torch.clamp(a, max=b)),
    "Greater": plain(operator.gt),
    "GreaterOrEqual": plain(operator.ge),
    "Less": plain(operator.lt),
    "Equal": plain(operator.eq),
    "And": plain(torch.logical_and),
    "Not": plain(torch.logical_not),
    "Where": plain(torch.where),
    "Identity": lambda _node, x: x,
    "Cast": lambda node, x: x.to(ONNX_TYPES[node["attributes"]["to"]]),
    "Reshape": lambda _node, x, shape: x.reshape(shape),
    "Expand": lambda _node, x, shape: x.expand(shape),
    "Transpose": lambda node, x: x.permute(node["attributes"]["perm"]),
    "Concat": lambda node, *parts: torch.cat(parts, dim=node["attributes"]["axis"]),
    "Slice": piece,
    "Pad": pad,
    "ReduceSum": reduction(torch.sum),
    "ReduceMean": reduction(torch.mean),
    "Resize": resize,
}


def read_tensors(folder, described):
    """Tensors by name, from the one file that holds their bytes."""
    content = bytearray((folder / "tensors.bin").read_bytes())
    return {
        name: torch.frombuffer(content, dtype=TENSOR_TYPES[one["dtype"]], count=one["count"], offset=one["offset"]).reshape(one["shape"]).clone()
        for name, one in described.items()
    }


def build_module(folder):
    """The graph as a module, its inputs that do not train, and the parameters by the graph's names."""
    described = json.loads((folder / "graph.json").read_text())
    tensors = read_tensors(folder, described["tensors"])
    root, graph = torch.nn.Module(), fx.Graph()
    tracer = fx.proxy.GraphAppendingTracer(graph)
    values, feeds, parameters = {}, {}, {}
    for name in described["feeds"]:
        values[name] = fx.Proxy(graph.placeholder(f"feed_{len(feeds)}"), tracer)
        feeds[name] = tensors[name]
    for name in described["parameters"]:
        attribute = f"parameter_{len(parameters)}"
        parameters[name] = torch.nn.Parameter(tensors[name])
        root.register_parameter(attribute, parameters[name])
        values[name] = fx.Proxy(graph.get_attr(attribute), tracer)
    for index, name in enumerate(described["constants"]):
        tensor = tensors[name]
        if tensor.dtype == torch.int64 and tensor.dim() <= 1:
            values[name] = tensor.tolist()  # shapes and axes
        elif tensor.dim() == 0:
            values[name] = tensor.item()
        else:
            root.register_buffer(f"constant_{index}", tensor)
            values[name] = fx.Proxy(graph.get_attr(f"constant_{index}"), tracer)
    for node in described["nodes"]:
        operands = [values[name] if name else None for name in node["inputs"]]
        values[node["outputs"][0]] = OPERATORS[node["operator"]](node, *operands)
    graph.output(tuple(values[name].node for name in described["outputs"].values()))
    graph.eliminate_dead_code()
    return fx.GraphModule(root, graph), feeds, parameters, list(described["outputs"])


def fuse_attention(module):
    """softmax(scale Q K') V becomes scaled_dot_product_attention where nothing else reads the weights; how many did."""
    fused = 0
    for node in list(module.graph.nodes):
        if node.target is not torch.matmul:
            continue
        weights, value = node.args
        if not (isinstance(weights, fx.Node) and weights.target is F.softmax and len(weights.users) == 1):
            continue
        logits, bias = weights.args[0], None
        if logits.target is operator.add and len(logits.users) == 1:
            logits, bias = logits.args
        if logits.target is not torch.matmul or len(logits.users) != 1:
            continue
        query, transposed = logits.args
        scaled = query.target is operator.mul and isinstance(query.args[1], float)
        if transposed.target != "permute" or transposed.args[1] != [0, 1, 3, 2]:
            continue
        with module.graph.inserting_before(node):
            attended = module.graph.call_function(
                F.scaled_dot_product_attention,
                (query.args[0] if scaled else query, transposed.args[0], value),
                {"attn_mask": bias, "scale": query.args[1] if scaled else 1.0},
            )
        node.replace_all_uses_with(attended)
        module.graph.erase_node(node)
        fused += 1
    module.graph.eliminate_dead_code()
    module.recompile()
    return fused


class Training:
    """A loaded graph, its optimiser and its average."""

    def __init__(self, folder, dtype, compiled, fuse, settings):
        module, feeds, self.parameters, self.outputs = build_module(pathlib.Path(folder))
        self.fused = fuse_attention(module) if fuse else 0
        self.feeds = list(feeds.values())
        self.dtype = DTYPES[dtype]
        self.forward = torch.compile(module) if compiled else module
        self.settings = settings
        self.trained = list(self.parameters.values())
        self.optimiser = torch.optim.AdamW(
            self.trained, lr=settings["learningRate"], betas=(0.9, 0.999), eps=1e-8, weight_decay=settings["weightDecay"], fused=True
        )
        self.averages = [parameter.detach().clone() for parameter in self.trained]
        self.steps = 0

    def gradients(self):
        """Loss terms by name; the gradients are with the parameters."""
        self.optimiser.zero_grad(set_to_none=True)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.dtype == torch.bfloat16):
            outputs = dict(zip(self.outputs, self.forward(*self.feeds)))
        outputs["loss"].backward()
        return outputs["loss"].item()

    def check(self):
        loss = self.gradients()
        norms = {name: 0.0 if one.grad is None else one.grad.norm().item() for name, one in self.parameters.items()}
        return {"loss": loss, "gradientNorms": norms}

    def step(self):
        watch = Stopwatch()
        loss = self.gradients()
        torch.nn.utils.clip_grad_norm_(self.trained, self.settings["clip"], foreach=True)
        self.optimiser.step()
        self.steps += 1
        decay = min(self.settings["averageDecay"], (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            torch._foreach_lerp_(self.averages, self.trained, 1 - decay)
        return {**watch.read(), "loss": loss}


loaded = {}


def answer(command):
    if "load" in command:
        training = Training(command["load"], command["dtype"], command["compile"], command["fuse"], command["settings"])
        loaded[command["name"]] = training
        return {"parameters": sum(one.numel() for one in training.trained), "fused": training.fused}
    if "check" in command:
        return loaded[command["check"]].check()
    return loaded[command["train"]].step()


if __name__ == "__main__":
    serve(answer, {})
