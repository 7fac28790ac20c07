def vq_quantization(z, codebook, beta):
    indices, z_q, total = [], [], 0.0
    for vector in z:
        distances = [sum((a - b) ** 2 for a, b in zip(vector, code)) for code in codebook]
        best = min(range(len(codebook)), key=distances.__getitem__)
        indices.append(best)
        z_q.append([float(value) for value in codebook[best]])
        total += distances[best]
    mse = total / (len(z) * len(z[0]))
    return indices, z_q, round((1 + beta) * mse, 4)


if __name__ == "__main__":
    print(vq_quantization(eval(input()), eval(input()), float(input())))
