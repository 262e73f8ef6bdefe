"""Makes CLIP.csv.gz from CLIP.truth.json and the clip's renderer: the truth in the head frame of every frame, small.
usage: export_truth.py KIT_FOLDER TRUTH.json OUT.csv.gz   (KIT_FOLDER holds clip.py of the training kit)

First line: JSON header (camera, the person's head size and head points, script). Then one line per frame:
t, segment, camera-from-head quaternion w x y z, origin of the head frame in the camera (mm), visibility of the 14 head
points (2 visible, 1 hidden, 0 outside), and for left and right: touching, zone id or -, visibility of wrist and five
tips, wrist x y in pixels, the five tips x y z in the head frame (mm)."""
import sys,json,gzip,io,numpy as np
sys.path.insert(0,sys.argv[1]);import clip
T=json.load(open(sys.argv[2]));p=clip.Person(T['script']['seed'])
L=p.hf(p.VB[clip.LMB]);cam=T['camera'];f,cx,cy=cam['f_px'],cam['cx'],cam['cy']
N=np.array([[-1,0,0],[0,1,0],[0,0,1.]])   # the renderer's rest axes are the person's left, up, out
Q=p.B                                     # rest axes from head frame
def quat(R):
    K=np.array([[R[0,0]-R[1,1]-R[2,2],0,0,0],[R[0,1]+R[1,0],R[1,1]-R[0,0]-R[2,2],0,0],[R[0,2]+R[2,0],R[1,2]+R[2,1],R[2,2]-R[0,0]-R[1,1],0],[R[2,1]-R[1,2],R[0,2]-R[2,0],R[1,0]-R[0,1],R.trace()]])/3
    w,v=np.linalg.eigh(K);q=v[[3,0,1,2],np.argmax(w)];return q if q[0]>=0 else -q
res=[];lines=[]
for fr in T['frames']:
    R=np.array(fr['head']['R_camera_from_head'])@Q;P=np.array(list(fr['head']['points'].values()))
    X=[L@R.T];uv=[P[:,:2]]
    for h in ('left','right'):
        X.append(np.array(fr['hands'][h]['tips_head_mm'])@R.T);uv.append(np.array(fr['hands'][h]['tips'])[:,:2])
    X=np.concatenate(X);uv=np.concatenate(uv);xn=(uv-[cx,cy])/f
    A=np.zeros((2*len(X),3));b=np.zeros(2*len(X));A[0::2,0]=1;A[0::2,2]=-xn[:,0];b[0::2]=xn[:,0]*X[:,2]-X[:,0];A[1::2,1]=1;A[1::2,2]=-xn[:,1];b[1::2]=xn[:,1]*X[:,2]-X[:,1]
    o=np.linalg.lstsq(A,b,rcond=None)[0];Y=X+o;res.append(np.abs(f*Y[:,:2]/Y[:,2:]+[cx,cy]-uv).max())
    c=[f"{fr['t']:.4f}",str(fr['segment'])]+[f'{v:.5f}' for v in quat(R)]+[f'{v:.1f}' for v in o]+[''.join(str(int(v)) for v in P[:,2])]
    for h in ('left','right'):
        g=fr['hands'][h];c+=[str(int(g['touching'])),g['zone'] or '-',str(int(g['wrist'][2]))+''.join(str(int(t[2])) for t in g['tips'])]+[f'{v:.1f}' for v in g['wrist'][:2]]+[f'{v:.1f}' for t in g['tips_head_mm'] for v in t]
    lines.append(','.join(c))
print(sys.argv[2].split('/')[-1],'residual px median, max',np.median(res),max(res),len(lines))
head=dict(width=T['width'],height=T['height'],fps=T['fps'],f_px=f,cx=cx,cy=cy,head_semi_axes_mm=T['head_semi_axes_mm'],head_centre_mm=T['head_centre_mm'],face_tilt_deg=round(float(np.degrees(np.arctan2(Q[1,1],Q[2,1]))),2),head_points_mm=L.round(1).tolist(),segments=T['script']['segments'])
with open(sys.argv[3],'wb') as o:
    with gzip.GzipFile(fileobj=o,mode='wb',mtime=0,compresslevel=9,filename='') as z: z.write(('\n'.join([json.dumps(head)]+lines)+'\n').encode())
