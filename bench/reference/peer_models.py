"""The models that a preset is made of, as `transformers` has them for PyTorch 2, with random weights: what `bench/beside-pytorch.ts` runs beside skyrefer.

A development tool, not part of the product. Commands come as JSON lines on stdin, one answer each goes to stdout (peer_process.py):

    {"load": "hiera-tiny-672", "dtype": "bfloat16", "compile": false}    -> {"parameters": ...}
    {"run": "hiera-tiny-672", "dtype": "bfloat16"}                       -> {"seconds": ..., "cpuSeconds": ...}
    {"product": "bfloat16"}                                              -> {"gigaflops": ...}
    {"free": true}                                                       -> {}
"""
import gc

import torch
import transformers
from peer_process import DTYPES, Stopwatch, serve
from transformers import (
    Sam2HieraDetConfig,
    Sam2HieraDetModel,
    Sam2VisionConfig,
    Sam2VisionModel,
    SiglipTextConfig,
    SiglipTextModel,
    SiglipVisionConfig,
    SiglipVisionModel,
)


def hiera(width, heads, blocks, global_blocks, windows, side):
    return Sam2HieraDetConfig(
        hidden_size=width,
        num_attention_heads=heads,
        image_size=[side, side],
        blocks_per_stage=blocks,
        embed_dim_per_stage=[width * 2**stage for stage in range(4)],
        num_attention_heads_per_stage=[heads * 2**stage for stage in range(4)],
        window_size_per_stage=windows,
        global_attention_blocks=global_blocks,
        window_positional_embedding_background_size=[7, 7],
    )


def hiera_tiny():
    """SAM 2's Hiera-Tiny trunk alone."""
    return Sam2HieraDetModel(hiera(96, 1, [1, 2, 7, 2], [5, 7, 9], [8, 4, 14, 7], 672)), picture(672)


def sam2_large():
    """The image encoder of SAM 2.1-L, trunk and neck."""
    trunk = hiera(144, 2, [2, 6, 36, 4], [23, 33, 43], [8, 4, 16, 8], 1024)
    config = Sam2VisionConfig(
        backbone_config=trunk,
        backbone_channel_list=[1152, 576, 288, 144],
        backbone_feature_sizes=[[256, 256], [128, 128], [64, 64]],
    )
    return Sam2VisionModel(config), picture(1024)


SO400M = {"hidden_size": 1152, "intermediate_size": 4304, "num_hidden_layers": 27, "num_attention_heads": 16}


def siglip_vision():
    return SiglipVisionModel(SiglipVisionConfig(**SO400M, image_size=512, patch_size=16)), picture(512)


def siglip_text():
    config = SiglipTextConfig(**SO400M, vocab_size=256000, max_position_embeddings=64)
    return SiglipTextModel(config), {"input_ids": torch.randint(3, 1000, (1, 64))}


def picture(side):
    return {"pixel_values": torch.randn(1, 3, side, side)}


MODELS = {
    "hiera-tiny-672": hiera_tiny,
    "sam2-large-1024": sam2_large,
    "siglip2-vision-512": siglip_vision,
    "siglip2-text": siglip_text,
}
loaded = {}


def load(name, dtype, compiled):
    torch.manual_seed(0)
    model, inputs = MODELS[name]()
    model = model.to(DTYPES[dtype]).eval()
    inputs = {key: value.to(DTYPES[dtype]) if value.is_floating_point() else value for key, value in inputs.items()}
    parameters = sum(parameter.numel() for parameter in model.parameters())
    loaded[name, dtype] = (torch.compile(model) if compiled else model, inputs)
    run(name, dtype)  # the first run lays things out
    return {"parameters": parameters}


def run(name, dtype):
    model, inputs = loaded[name, dtype]
    watch = Stopwatch()
    with torch.inference_mode():
        model(**inputs)
    return watch.read()


def answer(command):
    if "load" in command:
        return load(command["load"], command["dtype"], command.get("compile", False))
    if "run" in command:
        return run(command["run"], command["dtype"])
    loaded.clear()
    gc.collect()
    return {}


if __name__ == "__main__":
    serve(answer, {"transformers": transformers.__version__})
