lengths = eval(input())
max_len = int(input())
print([[t < length for t in range(max_len)] for length in lengths])
