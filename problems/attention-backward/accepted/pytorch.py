import torch


def attention_backward(Q, K, V, dO, mask):
    Q, K, V = (tensor.clone().requires_grad_() for tensor in (Q, K, V))
    scores = Q @ K.T * Q.size(-1) ** -0.5
    if mask is not None:
        scores = scores.masked_fill(torch.as_tensor(mask) == 0, -torch.inf)
    output = scores.softmax(-1) @ V
    output.backward(dO)
    return Q.grad, K.grad, V.grad


if __name__ == "__main__":
    Q, K, V, dO = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(4))
    print(tuple(grad.tolist() for grad in attention_backward(Q, K, V, dO, eval(input()))))
