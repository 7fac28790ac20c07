"""Oracles of the gpt track: torch's layers and losses, sums written out for the estimators."""

import re
from collections import Counter

from oracle import oracle, tensors, torch


@oracle("bpe", needs_torch=False)
def bpe(word_counts, num_merges, word):
    """On texts with a blank between symbols, as in the code that came with the paper."""
    spaced = lambda text: " ".join(text[:-1]) + (" " if len(text) > 1 else "") + text[-1] + "</w>"  # noqa: E731
    merge = lambda pair, text: re.sub(r"(?<!\S)" + re.escape(" ".join(pair)) + r"(?!\S)", "".join(pair), text)  # noqa: E731
    corpus = {spaced(text): count for text, count in word_counts.items()}
    merges = []
    for _ in range(num_merges):
        pairs = Counter()
        for text, count in corpus.items():
            symbols = text.split()
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] += count
        if not pairs:
            break
        most = max(pairs.values())
        best = sorted(pair for pair, count in pairs.items() if count == most)[0]
        merges.append(best)
        corpus = {merge(best, text): count for text, count in corpus.items()}
    encoded = spaced(word)
    for pair in merges:
        encoded = merge(pair, encoded)
    return [list(pair) for pair in merges], encoded.split()


@oracle("gpt-block")
def gpt_block(x, params, num_heads):
    (x,) = tensors(x)
    p = {name: tensors(value)[0] for name, value in params.items()}
    functional = torch.nn.functional
    d = x.shape[1]
    attention = torch.nn.MultiheadAttention(d, num_heads, bias=False, batch_first=True)
    with torch.no_grad():
        attention.in_proj_weight.copy_(torch.cat((p["Wq"].T, p["Wk"].T, p["Wv"].T)))
        attention.out_proj.weight.copy_(p["Wo"].T)
    hidden = torch.triu(torch.ones(len(x), len(x), dtype=torch.bool), diagonal=1)
    h = functional.layer_norm(x, (d,), p["g1"], p["b1"])[None]
    x = x + attention(h, h, h, attn_mask=hidden, need_weights=False)[0][0]
    h = functional.layer_norm(x, (d,), p["g2"], p["b2"])
    return x + functional.gelu(h @ p["W1"] + p["c1"], approximate="tanh") @ p["W2"] + p["c2"]


@oracle("kv-cache")
def kv_cache(prompt, steps, Wq, Wk, Wv):
    """Causal attention over the whole sequence at once; only the rows of the steps are kept."""
    prompt, steps, Wq, Wk, Wv = tensors(prompt, steps, Wq, Wk, Wv)
    x = torch.cat((prompt.reshape(-1, steps.shape[1]), steps))
    scores = (x @ Wq) @ (x @ Wk).T / Wq.shape[1] ** 0.5
    future = torch.triu(torch.ones_like(scores, dtype=torch.bool), diagonal=1)
    outputs = torch.softmax(scores.masked_fill(future, float("-inf")), dim=1) @ (x @ Wv)
    return outputs[len(x) - len(steps) :], len(x)


@oracle("sft-loss")
def sft_loss(logits, tokens, prompt_len):
    (logits,) = tensors(logits)
    labels = [-100] * prompt_len + tokens[prompt_len:]
    return torch.nn.functional.cross_entropy(logits[:-1], torch.tensor(labels[1:]), ignore_index=-100)


@oracle("reward-model-loss")
def reward_model_loss(chosen, rejected):
    chosen, rejected = tensors(chosen, rejected)
    loss = -torch.nn.functional.logsigmoid(chosen - rejected).mean()
    return loss, (chosen > rejected).double().mean()


@oracle("rlhf-gae", needs_torch=False)
def rlhf_gae(logp, ref_logp, score, values, kl_coef, gamma, lam):
    """Every advantage as its own sum of (gamma lambda)^l delta_{t + l}."""
    T = len(values)
    rewards = [-kl_coef * (a - b) + (score if t == T - 1 else 0.0) for t, (a, b) in enumerate(zip(logp, ref_logp))]
    after = [*values[1:], 0.0]
    deltas = [rewards[t] + gamma * after[t] - values[t] for t in range(T)]
    advantages = [sum((gamma * lam) ** (later - t) * deltas[later] for later in range(t, T)) for t in range(T)]
    return rewards, advantages, [advantage + value for advantage, value in zip(advantages, values)]


@oracle("ppo-clip-loss")
def ppo_clip_loss(new_logp, old_logp, advantages, clip):
    new, old, advantages = tensors(new_logp, old_logp, advantages)
    ratio = torch.exp(new - old)
    objective = torch.minimum(ratio * advantages, ratio.clamp(1 - clip, 1 + clip) * advantages)
    outside = (ratio < 1 - clip) | (ratio > 1 + clip)
    return -objective.mean(), outside.double().mean()


@oracle("dpo-loss")
def dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta):
    chosen, rejected, ref_c, ref_r = tensors(policy_chosen, policy_rejected, ref_chosen, ref_rejected)
    margin = (chosen - rejected) - (ref_c - ref_r)
    loss = -torch.nn.functional.logsigmoid(beta * margin).mean()
    return loss, beta * (chosen - ref_c).mean(), beta * (rejected - ref_r).mean()
