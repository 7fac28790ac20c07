q = eval(input())
W = eval(input())
k = eval(input())


def bilinear(query, key):
    return sum(a * w * b for a, row in zip(query, W) for w, b in zip(row, key))


print([[[bilinear(query, key) for key in keys] for query in queries] for queries, keys in zip(q, k)])
