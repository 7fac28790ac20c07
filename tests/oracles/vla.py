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


@oracle("fast-action-tokenizer")
def fast_action_tokenizer(chunk, scale):
    """The inverse by solving for the coefficients' signal, not by the transpose."""
    (chunk,) = tensors(chunk)
    H = len(chunk)
    points = (torch.arange(H) + 0.5) * math.pi / H
    waves = torch.stack([torch.cos(k * points) for k in range(H)])
    waves = waves / waves.norm(dim=1, keepdim=True)
    tokens = (scale * (waves @ chunk)).round()
    decoded = torch.linalg.solve(waves, tokens / scale)
    return tokens.flatten().to(torch.int64), decoded, (decoded - chunk).abs().max()


@oracle("pi0-attention-mask")
def pi0_attention_mask(Q, K, V, block_ids, valid):
    """As openpi does, after sorting the tokens by block: flags, their running sums, one large negative number."""
    Q, K, V = tensors(Q, K, V)
    order = torch.tensor(block_ids).argsort()
    blocks, seen = torch.tensor(block_ids)[order], torch.tensor(valid).bool()[order]
    flags = torch.cat((torch.zeros(1, dtype=torch.int64), (blocks[1:] != blocks[:-1]).long()))
    sums = flags.cumsum(0)
    allowed = (sums[None, :] <= sums[:, None]) & seen[None, :] & seen[:, None]
    scores = (Q[order] @ K[order].T / Q.shape[1] ** 0.5).masked_fill(~allowed, -2.3819763e38)
    attended = torch.softmax(scores, dim=1) @ V[order] * seen[:, None]
    back = order.argsort()
    return allowed[back][:, back].long(), attended[back]


@oracle("rectified-flow-sampling")
def rectified_flow_sampling(x0, W, u, c, z, mean, std):
    """Heun's method as the mean of the start and two Euler steps in a row."""
    x0, W, u, c, z = tensors(x0, W, u, c, z)
    zero, one = torch.zeros(1), torch.ones(1)
    times = torch.cat((zero, torch.sigmoid(torch.add(torch.full_like(z, mean), z, alpha=std)).sort().values, one))
    step = lambda x, start, h: x + h * torch.nn.functional.linear(x, W.T, start * u + c)  # noqa: E731
    euler, heun = x0, x0
    for start, end in zip(times[:-1], times[1:]):
        h = end - start
        euler, twice = step(euler, start, h), step(step(heun, start, h), end, h)
        heun = (heun + twice) / 2
    return times, euler, heun
