"""Oracles of the gpt track: torch's layers and losses, sums written out for the estimators."""

import re
from collections import Counter

from oracle import oracle, tensors, torch, variables


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


@oracle("lora")
def lora(x, W0, A, B, alpha, grad_out):
    x, W0, grad_out = tensors(x, W0, grad_out)
    A, B = variables(A, B)
    merged = W0 + alpha / len(A) * B @ A
    y = torch.nn.functional.linear(x, merged)
    dA, dB = torch.autograd.grad((y * grad_out).sum(), (A, B))
    return y, merged, dA, dB


@oracle("int8-quantization")
def int8_quantization(x, W):
    x, W = tensors(x, W)
    largest = W.abs().amax(dim=1)
    scales = torch.where(largest > 0, largest / 127, torch.ones_like(largest))
    q = (W / scales[:, None]).round().clamp(-127, 127)
    y = torch.nn.functional.linear(x, q * scales[:, None])
    return q.int(), scales, y, (y - torch.nn.functional.linear(x, W)).abs().max()


@oracle("knowledge-distillation")
def knowledge_distillation(student_logits, teacher_logits, labels, temperature, alpha):
    student, teacher = tensors(student_logits, teacher_logits)
    functional = torch.nn.functional
    log_q = functional.log_softmax(student / temperature, dim=1)
    p = functional.softmax(teacher / temperature, dim=1)
    kd = functional.kl_div(log_q, p, reduction="batchmean") * temperature**2
    ce = functional.cross_entropy(student, torch.tensor(labels))
    return ce, kd, torch.lerp(ce, kd, alpha)


@oracle("simpo-loss")
def simpo_loss(chosen, rejected, beta, gamma):
    """As in the published code, with the ratio gamma / beta inside."""
    chosen, rejected = (torch.stack([tensors(logp)[0].mean() for logp in side]) for side in (chosen, rejected))
    logits = chosen - rejected - gamma / beta
    loss = -torch.nn.functional.logsigmoid(beta * logits).mean()
    return loss, beta * chosen, beta * rejected, (chosen > rejected).double().mean()


@oracle("kto-loss")
def kto_loss(policy, ref, desirable, kl_policy, kl_ref, beta, lambda_d, lambda_u):
    """As in TRL, with the losses of the two kinds computed apart and joined."""
    policy, ref, kl_policy, kl_ref = tensors(policy, ref, kl_policy, kl_ref)
    good = torch.tensor(desirable, dtype=torch.bool)
    kl = (kl_policy - kl_ref).mean().clamp(min=0)
    ratio = policy - ref
    chosen = lambda_d * (1 - torch.sigmoid(beta * (ratio[good] - kl)))
    rejected = lambda_u * (1 - torch.sigmoid(beta * (kl - ratio[~good])))
    return kl, beta * ratio, torch.cat((chosen, rejected)).mean()


@oracle("rloo-advantage")
def rloo_advantage(scores, logp, ref_logp, beta):
    """Each baseline from the row without its answer."""
    scores, logp, ref_logp = tensors(scores, logp, ref_logp)
    rewards = scores - beta * (logp - ref_logp)
    k = rewards.shape[1]
    others = [torch.cat((rewards[:, :i], rewards[:, i + 1 :]), dim=1).mean(dim=1) for i in range(k)]
    baselines = torch.stack(others, dim=1)
    return baselines, rewards - baselines, -((rewards - baselines) * logp).mean()


@oracle("ppo-value-loss")
def ppo_value_loss(values, old_values, returns, logits, mask, clip, vf_coef, ent_coef):
    values, old_values, returns, logits, mask = tensors(values, old_values, returns, logits, mask)
    values, old_values, returns, logits = (x[mask == 1] for x in (values, old_values, returns, logits))
    loss = lambda v: torch.nn.functional.mse_loss(v, returns, reduction="none")  # noqa: E731
    plain, clipped = loss(values), loss(torch.clamp(values, old_values - clip, old_values + clip))
    value_loss = torch.maximum(plain, clipped).mean() / 2
    entropy = torch.distributions.Categorical(logits=logits).entropy().mean()
    fraction = (clipped > plain + 1e-12).double().mean()
    return value_loss, fraction, entropy, vf_coef * value_loss - ent_coef * entropy


@oracle("on-policy-distillation")
def on_policy_distillation(student_logits, teacher_logits, tokens, mask):
    student, teacher = tensors(student_logits, teacher_logits)
    tokens, mask = torch.tensor(tokens), torch.tensor(mask, dtype=torch.bool)
    policies = [torch.distributions.Categorical(logits=logits) for logits in (student, teacher)]
    kl = torch.distributions.kl_divergence(*policies) * mask
    ratio = (policies[0].log_prob(tokens) - policies[1].log_prob(tokens))[mask]
    count = max(int(mask.sum()), 1)
    return kl, kl.sum() / count, ratio.sum() / count


@oracle("paged-kv-cache")
def paged_kv_cache(block_size, num_blocks, ops):
    """Attention over a plain history of each sequence, and tables of block objects that are numbered when they are taken."""
    histories, tables, outputs, slots, copies = {}, {}, [], [], 0
    for name, sequence, *rest in ops:
        if name == "attend":
            keys, values = tensors(*zip(*histories[sequence]))
            (query,) = tensors(rest[0])
            attended = torch.softmax(keys @ query / len(query) ** 0.5, dim=0) @ values
            outputs.append(attended)
        elif name == "slot":
            block, offset = divmod(rest[0], block_size)
            slots.append(tables[sequence][block] * block_size + offset)
        elif name == "fork":
            histories[rest[0]] = list(histories[sequence])
            tables[rest[0]] = list(tables[sequence])
        elif name == "free":
            del histories[sequence], tables[sequence]
        else:
            history, table = histories.setdefault(sequence, []), tables.setdefault(sequence, [])
            held = [block for other in tables.values() for block in other]
            free = min(set(range(num_blocks)) - set(held))
            if len(history) % block_size == 0:
                table.append(free)
            elif held.count(table[-1]) > 1:
                table[-1], copies = free, copies + 1
            history.append(rest)
    return outputs, slots, [tables[sequence] for sequence in sorted(tables)], copies
