"""Oracles of the autoregressive track: torch.distributions, sampling and search in plain Python."""

import itertools
import math

from oracle import oracle, tensors, torch


@oracle("autoregressive-nll")
def autoregressive_nll(start_logits, transition_logits, tokens):
    start, transitions = tensors(start_logits, transition_logits)
    categorical = torch.distributions.Categorical
    total = categorical(logits=start).log_prob(torch.tensor(tokens[0]))
    for previous, token in zip(tokens, tokens[1:]):
        total = total + categorical(logits=transitions[previous]).log_prob(torch.tensor(token))
    return total, torch.exp(-total / len(tokens))


@oracle("pixelcnn-mask")
def pixelcnn_mask(x, w, mask_type):
    x, w = tensors(x, w)
    size = len(w)
    raster = torch.arange(size * size).reshape(size, size)
    centre = size * size // 2
    mask = raster <= centre if mask_type == "B" else raster < centre
    return torch.nn.functional.conv2d(x[None, None], (w * mask)[None, None], padding=size // 2)[0, 0]


@oracle("top-k-top-p-sampling", needs_torch=False)
def top_k_top_p_sampling(logits, temperature, k, p, u):
    ids = sorted(range(len(logits)), key=lambda i: logits[i], reverse=True)
    if k > 0:
        ids = ids[:k]
    weights = {i: math.exp(logits[i] / temperature) for i in ids}
    total = sum(weights.values())
    nucleus, reached = [], 0.0
    for i in ids:
        nucleus.append(i)
        reached += weights[i] / total
        if p < 1 and reached >= p:
            break
    mass = sum(weights[i] for i in nucleus)
    probabilities = [weights[i] / mass if i in nucleus else 0.0 for i in range(len(logits))]
    token = next(i for i, reached in enumerate(itertools.accumulate(probabilities)) if reached > u)
    return token, probabilities


@oracle("beam-search", needs_torch=False)
def beam_search(start, eos, P, beam_width, max_len, alpha):
    """Probabilities multiplied instead of logarithms added, and every prefix ranked among all of its length."""
    score = lambda path, p: math.log(p) / len(path) ** alpha  # noqa: E731
    alive, done = {(): 1.0}, {}
    for _ in range(max_len):
        grown = {}
        for path, probability in alive.items():
            row = P[path[-1] if path else start]
            grown.update({(*path, token): probability * row[token] for token in range(len(P))})
        ranked = sorted(grown, key=grown.get, reverse=True)[:beam_width]
        done.update({path: grown[path] for path in ranked if path[-1] == eos})
        alive = {path: grown[path] for path in ranked if path[-1] != eos}
        if not alive:
            break
    every = {**done, **alive}
    best = max(every, key=lambda path: score(path, every[path]))
    return list(best), score(best, every[best])
