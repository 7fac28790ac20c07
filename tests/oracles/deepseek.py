"""Oracles of the deepseek track."""

import math

from oracle import oracle, tensors, torch, variables


@oracle("rms-norm")
def rms_norm(x, weight, eps):
    """Through the norm of a row: the root mean square is |x| / sqrt(D) when eps is 0, and a row longer by one entry otherwise."""
    x, weight = tensors(x, weight)
    width = x.shape[1]
    extended = torch.cat((x, torch.full((len(x), 1), (eps * width) ** 0.5)), dim=1)
    return torch.nn.functional.normalize(extended, dim=1, eps=0.0)[:, :width] * width**0.5 * weight


@oracle("swiglu")
def swiglu(x, W_gate, W_up, W_down):
    x, gate, up, down = tensors(x, W_gate, W_up, W_down)
    linear, silu = torch.nn.functional.linear, torch.nn.functional.silu
    return linear(silu(linear(x, gate.T)) * linear(x, up.T), down.T)


@oracle("grouped-query-attention")
def grouped_query_attention(Q, K, V, causal):
    """Head by head, and position by position where the mask is causal."""
    Q, K, V = tensors(Q, K, V)
    group = len(Q) // len(K)
    heads = []
    for head, queries in enumerate(Q):
        keys, values = K[head // group], V[head // group]
        rows = []
        for position, query in enumerate(queries):
            seen = position + 1 if causal else len(keys)
            weights = torch.softmax(keys[:seen] @ query / len(query) ** 0.5, dim=0)
            rows.append(weights @ values[:seen])
        heads.append(torch.stack(rows))
    return torch.stack(heads)


@oracle("aux-loss-free-balancing", needs_torch=False)
def aux_loss_free_balancing(scores, bias, top_k, gamma):
    load = [0] * len(bias)
    chosen, gates = [], []
    for row in scores:
        ranked = sorted(range(len(bias)), key=lambda expert: row[expert] + bias[expert], reverse=True)
        experts = sorted(ranked[:top_k])
        total = sum(row[expert] for expert in experts)
        chosen.append(experts)
        gates.append([row[expert] / total for expert in experts])
        for expert in experts:
            load[expert] += 1
    fair = len(scores) * top_k
    step = lambda count: gamma if count * len(bias) < fair else -gamma if count * len(bias) > fair else 0.0  # noqa: E731
    return chosen, gates, [b + step(count) for b, count in zip(bias, load)]


@oracle("multi-token-prediction")
def multi_token_prediction(logits, tokens, lam):
    (logits,) = tensors(logits)
    losses = []
    for depth, scores in enumerate(logits):
        targets = tokens[1 + depth :] + [-100] * (1 + depth)
        losses.append(torch.nn.functional.cross_entropy(scores, torch.tensor(targets), ignore_index=-100))
    mtp = torch.stack(losses[1:]).mean()
    return losses[0], mtp, losses[0] + lam * mtp


def turn(x, base=10000.0):
    """Neighbouring pairs of columns as complex numbers, turned by the position times base^(-2i/d)."""
    length, width = x.shape
    rates = base ** (-torch.arange(0, width, 2) / width)
    angles = torch.outer(torch.arange(length).double(), rates)
    turned = torch.view_as_complex(x.reshape(length, width // 2, 2)) * torch.polar(torch.ones_like(angles), angles)
    return torch.view_as_real(turned).reshape(length, width)


@oracle("mla")
def mla(x, W_q, W_dkv, W_uk, W_uv, W_qr, W_kr, W_o, num_heads):
    """With W_uk absorbed into the query and W_uv into the output, as at inference: attention over the cache itself."""
    x, W_q, W_dkv, W_uk, W_uv, W_qr, W_kr, W_o = tensors(x, W_q, W_dkv, W_uk, W_uv, W_qr, W_kr, W_o)
    latent, rotary = x @ W_dkv, turn(x @ W_kr)
    per_head = lambda weights: weights.chunk(num_heads, dim=1)  # noqa: E731
    output = torch.zeros_like(x)
    for q, uk, uv, qr, o in zip(
        per_head(W_q), per_head(W_uk), per_head(W_uv), per_head(W_qr), W_o.chunk(num_heads, dim=0)
    ):
        scale = (q.shape[1] + qr.shape[1]) ** 0.5
        scores = (x @ q @ uk.T @ latent.T + turn(x @ qr) @ rotary.T) / scale
        future = torch.triu(torch.ones_like(scores, dtype=torch.bool), diagonal=1)
        output = output + torch.softmax(scores.masked_fill(future, float("-inf")), dim=1) @ latent @ (uv @ o)
    return output, latent.shape[1] + rotary.shape[1]


@oracle("deepseek-moe")
def deepseek_moe(x, centroids, routed, shared, top_k):
    """Token by token."""
    x, centroids, routed = tensors(x, centroids, routed)
    rows, chosen = [], []
    for u in x:
        scores = torch.sigmoid(centroids @ u)
        best = torch.topk(scores, top_k)
        gates = best.values / best.values.sum()
        y = u + sum(torch.relu(u @ torch.tensor(W)) for W in shared) if len(shared) > 0 else u
        rows.append(y + sum(gate * torch.relu(u @ routed[i]) for gate, i in zip(gates, best.indices)))
        chosen.append(sorted(best.indices.tolist()))
    return torch.stack(rows), chosen


@oracle("grpo-loss")
def grpo_loss(rewards, new_logp, old_logp, ref_logp, clip, beta):
    (rewards,) = tensors(rewards)
    spread = torch.std(rewards, unbiased=False)
    advantages = (rewards - rewards.mean()) / spread if spread > 1e-12 else torch.zeros_like(rewards)
    losses = []
    for advantage, *logps in zip(advantages, new_logp, old_logp, ref_logp):
        new, old, ref = tensors(*logps)
        ratio = torch.exp(new - old)
        surrogate = torch.minimum(ratio * advantage, ratio.clamp(1 - clip, 1 + clip) * advantage)
        losses.append((surrogate - beta * (torch.expm1(ref - new) - (ref - new))).mean())
    return advantages, -torch.stack(losses).mean()


@oracle("moe-load-balance-loss")
def moe_load_balance_loss(logits, top_k, alpha):
    """The load by one-hot vectors of the choices; the gates by a softmax of the chosen logits alone."""
    (logits,) = tensors(logits)
    size = logits.shape[1]
    experts = torch.tensor([sorted(range(size), key=lambda e: (-row[e], e))[:top_k] for row in logits.tolist()])
    gates = torch.softmax(torch.gather(logits, 1, experts), dim=1)
    load = torch.nn.functional.one_hot(experts, size).double().mean(dim=(0, 1))
    return experts, gates, load, alpha * size * (load @ torch.softmax(logits, dim=1).mean(dim=0))


@oracle("dapo-loss")
def dapo_loss(rewards, new_logp, old_logp, truncated, clip_low, clip_high):
    """By masked matrices, as the training code has them."""
    (rewards,) = tensors(rewards)
    pad = lambda rows: torch.nn.utils.rnn.pad_sequence([tensors(row)[0] for row in rows], batch_first=True)  # noqa: E731
    std, mean = torch.std_mean(rewards, unbiased=False)
    advantages = (rewards - mean) / std if std > 0 else torch.zeros_like(rewards)
    kept = pad([[float(not cut)] * len(row) for row, cut in zip(new_logp, truncated)])
    ratio, column = torch.exp(pad(new_logp) - pad(old_logp)), advantages[:, None]
    objective = torch.minimum(ratio * column, ratio.clamp(1 - clip_low, 1 + clip_high) * column)
    return advantages, -(objective * kept).sum() / kept.sum().clamp(min=1)


@oracle("dr-grpo-loss")
def dr_grpo_loss(rewards, new_logp, old_logp, clip, max_tokens):
    """The gradient by automatic differentiation."""
    (rewards,) = tensors(rewards)
    advantages = rewards - rewards.mean()
    news = variables(*new_logp)
    loss = torch.zeros(())
    for advantage, new, old in zip(advantages, news, tensors(*old_logp)):
        ratio = torch.exp(new - old)
        loss = loss - torch.minimum(ratio * advantage, ratio.clamp(1 - clip, 1 + clip) * advantage).sum()
    loss = loss / (len(rewards) * max_tokens)
    return advantages, loss, list(torch.autograd.grad(loss, news))


@oracle("group-limited-routing")
def group_limited_routing(logits, bias, n_groups, topk_groups, top_k, scale):
    """As in the published gate: topk of the groups, a mask of minus infinity, topk of the experts."""
    logits, bias = tensors(logits, bias)
    original = logits.sigmoid()
    grouped = (original + bias).view(len(logits), n_groups, -1)
    groups = grouped.topk(2, dim=-1)[0].sum(dim=-1).topk(topk_groups, dim=-1)[1]
    closed = torch.ones(len(logits), n_groups, dtype=torch.bool).scatter_(1, groups, False)
    scores = grouped.masked_fill(closed.unsqueeze(-1), float("-inf")).flatten(1)
    experts = scores.topk(top_k, dim=-1)[1].sort(dim=-1)[0]
    weights = original.gather(1, experts)
    return groups.sort(dim=-1)[0], experts, weights / weights.sum(dim=-1, keepdim=True) * scale


@oracle("yarn-rope")
def yarn_rope(x, positions, base, original_length, factor, alpha, beta):
    """By wavelengths, and with neighbouring pairs as complex numbers."""
    (x,) = tensors(x)
    rates = []
    for i in range(x.shape[1] // 2):
        wavelength = 2 * math.pi * base ** (2 * i / x.shape[1])
        turns = original_length / wavelength
        slow = min(max((beta - turns) / (beta - alpha), 0.0), 1.0)
        rates.append(2 * math.pi / wavelength * (slow / factor + 1 - slow))
    scale = 1 + math.log(factor) / 10
    rates, (places,) = torch.tensor(rates, dtype=torch.float64), tensors(positions)
    angles = torch.outer(places, rates)
    pairs = torch.view_as_complex(x.reshape(len(x), -1, 2)) * torch.polar(torch.full_like(angles, scale), angles)
    return rates, scale, torch.view_as_real(pairs).reshape(x.shape)


@oracle("fp8-block-quantization", needs_torch=False)
def fp8_block_quantization(W, block_rows, block_cols):
    """The nearest of all E4M3 numbers, each decoded from its byte."""

    def decode(code):
        exponent, mantissa = divmod(code, 8)
        return mantissa / 512 if exponent == 0 else (1 + mantissa / 8) * 2.0 ** (exponent - 7)

    numbers = [decode(code) for code in range(127)]
    scales = [[1.0] * -(-len(W[0]) // block_cols) for _ in range(-(-len(W) // block_rows))]
    for i, row in enumerate(W):
        for j, value in enumerate(row):
            block = [r[j // block_cols * block_cols :][:block_cols] for r in W[i // block_rows * block_rows :][:block_rows]]
            scales[i // block_rows][j // block_cols] = max(abs(v) for r in block for v in r) / numbers[-1] or 1.0
    codes, decoded = [], []
    for i, row in enumerate(W):
        codes.append([])
        decoded.append([])
        for j, value in enumerate(row):
            scale = scales[i // block_rows][j // block_cols]
            code = min(range(127), key=lambda c: (abs(numbers[c] - abs(value) / scale), c % 2))
            codes[i].append(code + 128 * (value < 0))
            decoded[i].append(math.copysign(numbers[code] * scale, value))
    return scales, codes, decoded
