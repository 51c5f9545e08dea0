"""Times the towers of preset `paper` in PyTorch, for comparison with `npm run bench -- --preset paper`.

A development tool, not part of the product: towers of the right shapes with random weights, written from the published
constants, in float32, one image, one sentence of 64 tokens. Prints one JSON object.

    OMP_NUM_THREADS=2 python3 bench/reference/pytorch_towers.py [--repeats 3]
"""
import argparse
import json
import math
import os
import time

import torch
from torch import nn
import torch.nn.functional as F


def attention(q, k, v, heads):
    """q (B, N, d), k and v (B, M, d) -> (B, N, d)"""
    batch, length, width = q.shape
    split = lambda x: x.view(batch, x.shape[1], heads, width // heads).transpose(1, 2)
    q, k, v = split(q), split(k), split(v)
    weights = torch.softmax(q @ k.transpose(-2, -1) / math.sqrt(width // heads), dim=-1)
    return (weights @ v).transpose(1, 2).reshape(batch, length, width)


class TowerLayer(nn.Module):
    def __init__(self, width, heads, hidden):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.q, self.k, self.v, self.out = (nn.Linear(width, width) for _ in range(4))
        self.fc1, self.fc2 = nn.Linear(width, hidden), nn.Linear(hidden, width)

    def forward(self, x):
        y = self.norm1(x)
        x = x + self.out(attention(self.q(y), self.k(y), self.v(y), self.heads))
        return x + self.fc2(F.gelu(self.fc1(self.norm2(x)), approximate="tanh"))


class Tower(nn.Module):
    """SigLIP 2 So400M: 27 layers of width 1152."""

    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList(TowerLayer(1152, 16, 4304) for _ in range(27))
        self.norm = nn.LayerNorm(1152)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return self.norm(x)


def windows(x, size):
    """(B, H, W, C) -> (B * windows, size * size, C), padded at the right and the bottom"""
    batch, height, width, channels = x.shape
    x = F.pad(x, (0, 0, 0, -width % size, 0, -height % size))
    rows, columns = x.shape[1] // size, x.shape[2] // size
    x = x.view(batch, rows, size, columns, size, channels).transpose(2, 3)
    return x.reshape(-1, size * size, channels), (rows, columns)


def unwindows(x, grid, size, height, width):
    rows, columns = grid
    x = x.view(-1, rows, columns, size, size, x.shape[-1]).transpose(2, 3)
    return x.reshape(x.shape[0], rows * size, columns * size, -1)[:, :height, :width]


class HieraBlock(nn.Module):
    def __init__(self, dim, out, heads, window, pools):
        super().__init__()
        self.dim, self.out, self.heads, self.window, self.pools = dim, out, heads, window, pools
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(out)
        self.qkv, self.projection = nn.Linear(dim, 3 * out), nn.Linear(out, out)
        self.fc1, self.fc2 = nn.Linear(out, 4 * out), nn.Linear(4 * out, out)
        self.shortcut = nn.Linear(dim, out) if dim != out else None

    def pool(self, x):
        return F.max_pool2d(x.permute(0, 3, 1, 2), 2).permute(0, 2, 3, 1)

    def forward(self, x):
        shortcut, y = x, self.norm1(x)
        if self.shortcut is not None:
            shortcut = self.pool(self.shortcut(y))
        height, width = x.shape[1:3]
        size = self.window
        if size:
            y, grid = windows(y, size)
        else:
            y = y.reshape(1, height * width, -1)
        q, k, v = self.qkv(y).chunk(3, dim=-1)
        if self.pools:
            side = size or height
            q = self.pool(q.reshape(-1, side, q.shape[1] // side, self.out))
            q = q.reshape(q.shape[0], -1, self.out)
            size, height, width = size // 2, height // 2, width // 2
        y = self.projection(attention(q, k, v, self.heads))
        y = unwindows(y, grid, size, height, width) if size else y.view(1, height, width, -1)
        x = shortcut + y
        return x + self.fc2(F.gelu(self.fc1(self.norm2(x))))


class HieraLarge(nn.Module):
    """SAM 2.1's image encoder, size L: trunk and neck."""

    def __init__(self):
        super().__init__()
        stages, windows_, global_blocks = [2, 6, 36, 4], [8, 4, 16, 8], {23, 33, 43}
        self.patch = nn.Conv2d(3, 144, 7, stride=4, padding=3)
        blocks, dim, heads, index = [], 144, 2, 0
        self.ends = []
        for stage, depth in enumerate(stages):
            for position in range(depth):
                pools = stage > 0 and position == 0
                out = dim * 2 if pools else dim
                heads = heads * 2 if pools else heads
                # A block that pools still has its stage's predecessor's window.
                window = windows_[stage - 1] if pools else windows_[stage]
                blocks.append(HieraBlock(dim, out, heads, 0 if index in global_blocks else window, pools))
                dim, index = out, index + 1
            self.ends.append(index - 1)
        self.blocks = nn.ModuleList(blocks)
        self.laterals = nn.ModuleList(nn.Conv2d(144 * 2**stage, 256, 1) for stage in range(4))
        self.conv_s0, self.conv_s1 = nn.Conv2d(256, 32, 1), nn.Conv2d(256, 64, 1)

    def forward(self, pixels):
        x = self.patch(pixels).permute(0, 2, 3, 1)
        levels = []
        for index, block in enumerate(self.blocks):
            x = block(x)
            if index in self.ends:
                levels.append(self.laterals[len(levels)](x.permute(0, 3, 1, 2)))
        top = levels[2] + F.interpolate(levels[3], scale_factor=2.0)
        return self.conv_s0(levels[0]), self.conv_s1(levels[1]), top


def median_seconds(work, repeats):
    times = []
    for run in range(repeats + 1):
        start = time.perf_counter()
        work()
        if run > 0:
            times.append(time.perf_counter() - start)
    return sorted(times)[len(times) // 2]


parser = argparse.ArgumentParser()
parser.add_argument("--repeats", type=int, default=3)
repeats = parser.parse_args().repeats
torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", os.cpu_count() or 1)))
torch.set_grad_enabled(False)
a, b = torch.randn(2, 2048, 2048).unbind()
product = median_seconds(lambda: a @ b, 5)
result = {"torch": torch.__version__, "threads": torch.get_num_threads(), "matmulGflops": round(2 * 2048**3 / product / 1e9, 1)}
tower = Tower()
patches, tokens = torch.randn(1, 1024, 1152), torch.randn(1, 64, 1152)
result["siglip2VisionSeconds"] = round(median_seconds(lambda: tower(patches), repeats), 3)
result["siglip2TextSeconds"] = round(median_seconds(lambda: tower(tokens), repeats), 3)
del tower
encoder = HieraLarge()
result["hieraLargeParameters"] = sum(parameter.numel() for parameter in encoder.parameters())
pixels = torch.randn(1, 3, 1024, 1024)
result["sam2ImageEncoderSeconds"] = round(median_seconds(lambda: encoder(pixels), repeats), 3)
print(json.dumps(result, indent=2))
