import math

x, gamma, beta = eval(input()), eval(input()), eval(input())
G, eps = int(input()), float(input())
size = len(gamma) // G
out = []
for image in x:
    channels = []
    for c, channel in enumerate(image):
        first = c // size * size
        values = [v for other in image[first : first + size] for row in other for v in row]
        mean = sum(values) / len(values)
        inv = 1 / math.sqrt(sum((v - mean) ** 2 for v in values) / len(values) + eps)
        channels.append([[round((v - mean) * inv * gamma[c] + beta[c], 4) for v in row] for row in channel])
    out.append(channels)
print(out)
