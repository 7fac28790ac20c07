"""Oracles of the vla track."""

import bisect
import math

from oracle import oracle, tensors, torch


@oracle("vit-patch-embedding")
def vit_patch_embedding(image, patch_size, W, b, cls, pos):
    """As a convolution whose stride is its kernel's side."""
    image, W, b, cls, pos = tensors(image, W, b, cls, pos)
    kernels = W.T.reshape(-1, len(image), patch_size, patch_size)
    patches = torch.nn.functional.conv2d(image[None], kernels, b, stride=patch_size)[0]
    return torch.cat((cls[None], patches.flatten(1).T)) + pos


@oracle("clip-contrastive-loss")
def clip_contrastive_loss(image_emb, text_emb, temperature):
    images, texts = tensors(image_emb, text_emb)
    functional = torch.nn.functional
    logits = functional.cosine_similarity(images[:, None], texts[None], dim=2, eps=0.0) / temperature
    pairs = torch.arange(len(logits))
    return (functional.cross_entropy(logits, pairs) + functional.cross_entropy(logits.T, pairs)) / 2


@oracle("action-tokenization", needs_torch=False)
def action_tokenization(actions, low, high, bins):
    """The bin is found among its edges."""
    ids, decoded = [], []
    for action, least, most in zip(actions, low, high):
        edges = [least + (most - least) * i / bins for i in range(bins + 1)]
        index = min(max(bisect.bisect_right(edges, action) - 1, 0), bins - 1)
        ids.append(index)
        decoded.append((edges[index] + edges[index + 1]) / 2)
    return ids, decoded


@oracle("temporal-ensembling", needs_torch=False)
def temporal_ensembling(chunks, m):
    """By time: whatever was predicted for it, the oldest prediction first."""
    predicted = [[] for _ in chunks]
    for made_at, chunk in enumerate(chunks):
        for ahead, action in enumerate(chunk):
            if made_at + ahead < len(chunks):
                predicted[made_at + ahead].append(action)
    weights = lambda actions: [math.exp(-m * i) for i in range(len(actions))]  # noqa: E731
    return [sum(map(math.prod, zip(weights(a), a))) / sum(weights(a)) for a in predicted]


@oracle("flow-matching")
def flow_matching(noise, action, t, W, u, steps):
    noise, action, t, W, u = tensors(noise, action, t, W, u)
    velocity = lambda x, time: torch.nn.functional.linear(x, W.T, time * u)  # noqa: E731
    losses = []
    for start, end, time in zip(noise, action, t):
        losses.append(torch.nn.functional.mse_loss(velocity(torch.lerp(start, end, time), time), end - start))
    samples = noise
    for k in range(steps):
        samples = torch.add(samples, velocity(samples, k / steps), alpha=1 / steps)
    return torch.stack(losses).mean(), samples
