import torch


def rnn_bptt(xs, ys, h0, Wx, Wh, b):
    parameters = [parameter.clone().requires_grad_() for parameter in (Wx, Wh, b)]
    Wx, Wh, b = parameters
    h, loss = h0, 0.0
    for x, y in zip(xs, ys):
        h = torch.tanh(Wx @ x + Wh @ h + b)
        loss = loss + 0.5 * ((h - y) ** 2).sum()
    loss.backward()
    return [loss.item(), *(parameter.grad.tolist() for parameter in parameters)]


if __name__ == "__main__":
    print(rnn_bptt(*(torch.tensor(eval(input()), dtype=torch.float64) for _ in range(6))))
