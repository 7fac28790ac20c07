"""Oracles of the bert track."""

from oracle import oracle, tensors, torch


@oracle("bert-embeddings")
def bert_embeddings(token_ids, segment_ids, token_table, position_table, segment_table, eps):
    tables = tensors(token_table, position_table, segment_table)
    ids = (token_ids, list(range(len(token_ids))), segment_ids)
    total = sum(torch.nn.functional.embedding(torch.tensor(i), table) for i, table in zip(ids, tables))
    return torch.nn.functional.layer_norm(total, total.shape[1:], eps=eps)


@oracle("mlm-masking", needs_torch=False)
def mlm_masking(tokens, special_ids, mask_id, prob, u_select, u_replace, random_ids):
    inputs, labels = [], []
    for token, select, replace, other in zip(tokens, u_select, u_replace, random_ids):
        if token in special_ids or select >= prob:
            inputs.append(token)
            labels.append(-100)
            continue
        labels.append(token)
        inputs.append(mask_id if replace < 0.8 else other if replace < 0.9 else token)
    return inputs, labels


@oracle("bert-pretraining-loss")
def bert_pretraining_loss(mlm_logits, labels, nsp_logits, is_next):
    logits, nsp_logits = tensors(mlm_logits, nsp_logits)
    functional = torch.nn.functional
    total = functional.cross_entropy(logits, torch.tensor(labels), ignore_index=-100, reduction="sum")
    mlm = total / max(sum(label != -100 for label in labels), 1)
    nsp = functional.cross_entropy(nsp_logits[None], torch.tensor([0 if is_next else 1]))
    return mlm, nsp, mlm + nsp


@oracle("wordpiece", needs_torch=False)
def wordpiece(text, vocab, max_chars):
    """Recursively, with the vocabulary tried from the longest piece to the shortest."""
    longest_first = sorted(set(vocab), key=len, reverse=True)

    def split(rest, is_first):
        if rest == "":
            return []
        for piece in longest_first:
            continues = piece.startswith("##")
            body = piece[2:] if continues and not is_first else piece
            if is_first == continues and not (is_first and piece.startswith("##")):
                continue
            if body != "" and rest.startswith(body):
                after = split(rest[len(body) :], False)
                return None if after is None else [piece, *after]
        return None

    tokens = []
    for word in text.split():
        pieces = split(word, True) if len(word) <= max_chars else None
        tokens += ["[UNK]"] if pieces is None else pieces
    return tokens


@oracle("padding-mask-attention")
def padding_mask_attention(x, attention_mask, Wq, Wk, Wv, num_heads):
    """torch's multi-head attention with key_padding_mask, its output projection the identity."""
    x, Wq, Wk, Wv = tensors(x, Wq, Wk, Wv)
    d = x.shape[2]
    attention = torch.nn.MultiheadAttention(d, num_heads, bias=False, batch_first=True)
    with torch.no_grad():
        attention.in_proj_weight.copy_(torch.cat((Wq.T, Wk.T, Wv.T)))
        attention.out_proj.weight.copy_(torch.eye(d))
    padding = torch.tensor(attention_mask) == 0
    return attention(x, x, x, key_padding_mask=padding, need_weights=False)[0]


@oracle("crf-viterbi")
def crf_viterbi(emissions, transitions, start, end, tags):
    """Over all paths, one by one."""
    emissions, transitions, start, end = tensors(emissions, transitions, start, end)
    paths = torch.cartesian_prod(*[torch.arange(len(start))] * len(emissions)).view(-1, len(emissions))
    scores = start[paths[:, 0]] + end[paths[:, -1]]
    scores = scores + sum(row[paths[:, t]] for t, row in enumerate(emissions))
    scores = scores + transitions[paths[:, :-1], paths[:, 1:]].sum(1)
    (right,) = torch.nonzero((paths == torch.tensor(tags)).all(1))[0]
    return torch.log_softmax(scores, dim=0)[right], paths[scores.argmax()], scores.max()


@oracle("squad-span-loss")
def squad_span_loss(start_logits, end_logits, start_positions, end_positions, context_mask, max_length):
    """As transformers computes it: positions clamped to L, and L ignored."""
    starts, ends, mask = tensors(start_logits, end_logits, context_mask)
    length = starts.shape[1]
    cross_entropy = torch.nn.CrossEntropyLoss(ignore_index=length)
    positions = [torch.tensor(values).clamp(0, length) for values in (start_positions, end_positions)]
    loss = (cross_entropy(starts, positions[0]) + cross_entropy(ends, positions[1])) / 2
    allowed = torch.ones(length, length).triu().tril(max_length - 1) * mask[:, :, None] * mask[:, None, :]
    sums = (starts[:, :, None] + ends[:, None, :]).masked_fill(allowed == 0, float("-inf")).flatten(1)
    best = sums.max(dim=1).values
    first = [torch.nonzero(row == top)[0].item() for row, top in zip(sums, best)]
    return loss, [[place // length, place % length] for place in first], best


@oracle("bert-pooler-classifier")
def bert_pooler_classifier(hidden, W_pool, b_pool, W_cls, b_cls, labels):
    """With torch's linear layers and cross-entropy."""
    hidden, W_pool, b_pool, W_cls, b_cls = tensors(hidden, W_pool, b_pool, W_cls, b_cls)
    linear = torch.nn.functional.linear
    pooled = torch.tanh(linear(hidden.select(1, 0), W_pool.T, b_pool))
    logits = linear(pooled, W_cls.T, b_cls)
    return pooled, logits, torch.nn.functional.cross_entropy(logits, torch.tensor(labels))
