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


@oracle("repetition-penalty", needs_torch=False)
def repetition_penalty(logits, prompt, penalty, ngram, max_new, eos):
    """Candidates are tried one by one: is the n-gram that they complete in the text already?"""
    text, logprobs = list(prompt), []
    while len(logprobs) < max_new and eos not in text[len(prompt) :]:
        scores = {}
        for token, z in enumerate(logits[text[-1]]):
            longer = text + [token]
            grams = [tuple(longer[i : i + ngram]) for i in range(len(longer) - ngram + 1)]
            if ngram and grams and grams[-1] in grams[:-1]:
                continue
            seen = token in text
            scores[token] = (z / penalty if z > 0 else z * penalty) if seen else z
        if not scores:
            break
        best = min(scores, key=lambda token: (-scores[token], token))
        logprobs.append(scores[best] - math.log(sum(map(math.exp, scores.values()))))
        text.append(best)
    return text[len(prompt) :], logprobs


@oracle("made-masks")
def made_masks(x, order, degrees, W, b, V, c):
    """The product of the two masked layers, and binary cross-entropy of the logits."""
    x, W, b, V, c = tensors(x, W, b, V, c)
    order, degrees = torch.tensor(order), torch.tensor(degrees)
    mask_W, mask_V = torch.ge(*torch.meshgrid(degrees, order)), torch.gt(*torch.meshgrid(order, degrees))
    functional = torch.nn.functional
    logits = functional.linear(functional.relu(functional.linear(x, W * mask_W, b)), V * mask_V, c)
    nll = functional.binary_cross_entropy_with_logits(logits, x, reduction="sum") / len(x)
    return mask_W.int(), mask_V.int(), torch.sigmoid(logits), nll


@oracle("causal-conv1d")
def causal_conv1d(x, W_f, b_f, W_g, b_g, dilation):
    x, W_f, b_f, W_g, b_g = tensors(x, W_f, b_f, W_g, b_g)
    padded = torch.nn.functional.pad(x[None], ((W_f.shape[2] - 1) * dilation, 0))
    filtered, gate = (torch.nn.functional.conv1d(padded, W, b, dilation=dilation)[0] for W, b in ((W_f, b_f), (W_g, b_g)))
    return filtered, torch.tanh(filtered) * torch.sigmoid(gate)


@oracle("speculative-decoding", needs_torch=False)
def speculative_decoding(p, q, draft, r, u):
    """The residual as p minus the smaller of p and q, and the token by walking along the sums."""
    accepted = next((i for i, x in enumerate(draft) if r[i] * q[i][x] > p[i][x]), len(draft))
    weights = list(p[accepted])
    if accepted < len(draft):
        weights = [a - min(a, b) for a, b in zip(p[accepted], q[accepted])]
    total = math.fsum(weights)
    distribution = [w / total for w in weights]
    sums = list(itertools.accumulate(distribution))
    return draft[:accepted] + [sum(s <= u for s in sums)], accepted, distribution
