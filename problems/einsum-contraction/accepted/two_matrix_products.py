import numpy as np


def einsum_contraction(q, W, k):
    return q @ W @ np.swapaxes(k, 1, 2)


if __name__ == "__main__":
    print(einsum_contraction(*(np.array(eval(input())) for _ in range(3))))
