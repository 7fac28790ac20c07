"""Oracles of the rnn track: torch's recurrent layers, autograd for backpropagation through time."""

import math

from oracle import oracle, tensors, torch, variables


def with_weights(layer, W, U, b):
    """A recurrent layer of torch with the exercise's weights and one bias."""
    with torch.no_grad():
        layer.weight_ih_l0.copy_(W)
        layer.weight_hh_l0.copy_(U)
        layer.bias_ih_l0.copy_(b)
        layer.bias_hh_l0.zero_()
    return layer


@oracle("rnn-forward")
def rnn_forward(xs, h0, Wx, Wh, b):
    xs, h0, Wx, Wh, b = tensors(xs, h0, Wx, Wh, b)
    layer = with_weights(torch.nn.RNN(xs.shape[1], len(h0)), Wx, Wh, b)
    return layer(xs[:, None], h0[None, None])[0][:, 0]


@oracle("lstm-forward")
def lstm_forward(xs, h0, c0, W, U, b):
    xs, h0, c0, W, U, b = tensors(xs, h0, c0, W, U, b)
    layer = with_weights(torch.nn.LSTM(xs.shape[1], len(h0)), W, U, b)
    states, (_, c) = layer(xs[:, None], (h0[None, None], c0[None, None]))
    return states[:, 0], c[0, 0]


@oracle("gru-forward", needs_torch=False)
def gru_forward(xs, h0, W, U, b):
    """One number at a time: torch's GRU applies the reset gate after U_n, the exercise before."""
    size = len(h0)
    sigmoid = lambda z: 1 / (1 + math.exp(-z))  # noqa: E731
    row = lambda weights, x: sum(weight * value for weight, value in zip(weights, x))  # noqa: E731
    h, states = list(h0), []
    for x in xs:
        r = [sigmoid(row(W[i], x) + row(U[i], h) + b[i]) for i in range(size)]
        z = [sigmoid(row(W[size + i], x) + row(U[size + i], h) + b[size + i]) for i in range(size)]
        reset = [r[i] * h[i] for i in range(size)]
        n = [math.tanh(row(W[2 * size + i], x) + row(U[2 * size + i], reset) + b[2 * size + i]) for i in range(size)]
        h = [z[i] * h[i] + (1 - z[i]) * n[i] for i in range(size)]
        states.append(h)
    return states


@oracle("rnn-bptt")
def rnn_bptt(xs, ys, h0, Wx, Wh, b):
    xs, ys, h = tensors(xs, ys, h0)
    parameters = variables(Wx, Wh, b)
    Wx, Wh, b = parameters
    loss = torch.tensor(0.0)
    for x, y in zip(xs, ys):
        h = torch.tanh(Wx @ x + Wh @ h + b)
        loss = loss + 0.5 * (h - y).square().sum()
    return (loss, *torch.autograd.grad(loss, parameters))


@oracle("ctc-loss")
def ctc_loss(logits, targets):
    log_p = torch.log_softmax(*tensors(logits), dim=1)[:, None]
    labels = torch.tensor([targets], dtype=torch.long)
    return torch.nn.functional.ctc_loss(log_p, labels, [len(logits)], [len(targets)], reduction="sum")


@oracle("bahdanau-attention")
def bahdanau_attention(s, H, W, U, v, mask):
    """Only the real positions, so that no mask is needed."""
    s, H, W, U, v = tensors(s, H, W, U, v)
    real = torch.tensor([True] * len(H) if mask is None else mask, dtype=torch.bool)
    energies = torch.stack([torch.dot(v, torch.tanh(torch.mv(W, s) + torch.mv(U, h))) for h in H[real]])
    weights = torch.zeros(len(H))
    weights[real] = torch.softmax(energies, dim=0)
    return weights @ H, weights
