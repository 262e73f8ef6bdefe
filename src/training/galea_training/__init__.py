"""What makes Galea's pose network: people are rendered, a network is trained on them, measured and exported.

The modules in the order a picture meets them::

    anatomy, rotation, projection, head_frame, scalp_zones      words and geometry
    places, assets, skeleton, body, people                       who
    pose, contact_places, hand_shape, arm_reach                  in which posture
    hand_placement, pose_sampler
    hair, clothes, headwear, accessories, wardrobe, looks        wearing what
    mesh                                                         as triangles
    viewpoint, lighting, background, scene                       seen from where
    rasterizer, shading, picture, labels, renderer               the picture and its truth
    shards, studio, render, contact_sheet                        pictures on disk
    crops, augment, dataset                                      what a network is shown
    network, losses, checkpoint, train                           how it learns
    figures, evaluate                                            how well it does on held-out renders
    head_fit, observers, mediapipe_reference                     networks at work on whole frames
    render_judge, clips, photos, comparison                      all of them on all pictures
    performance, clip_maker                                      clips with truth
    export                                                       the file the application reads

Frames of reference
    *rest*  the body model's own axes before posing, decimetres: x to the person's left, y up, z forward.
    *world* the same axes after posing, decimetres.
    *head*  the head frame of the scalp design, millimetres: origin midway between the tragi, x to the person's
            right, y through the nasion, z up.
    *camera* x right, y down, z forward, decimetres.
    *image* pixels of the square picture, x right, y down, origin at its upper left corner.
"""
