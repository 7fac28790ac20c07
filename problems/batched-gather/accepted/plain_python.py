x = eval(input())
index = eval(input())
print([[vectors[position] for position in positions] for vectors, positions in zip(x, index)])
